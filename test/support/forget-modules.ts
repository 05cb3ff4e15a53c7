import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Has the browser forget the modules it keeps in memory. The test runner lets it keep them for a year: one that an earlier
 * page in the same window had loaded would come from there, and the mock of the network would never hear of it. For a test
 * that holds a module up, before anything asks for it.
 */
export async function forgetModules(): Promise<void> {
  await tell('Network.enable');
  for (const cacheDisabled of [true, false]) await tell('Network.setCacheDisabled', { cacheDisabled });
  await tell('Network.disable');
}

function tell(method: string, params: object = {}): Promise<unknown> {
  return executeServerCommand('browser-protocol', { method, params });
}
