import { executeServerCommand } from '@web/test-runner-commands';

/** Where the device is, in degrees and metres; or that the visitor says no, or that the device cannot tell. */
export type Whereabouts =
  { readonly latitude: number; readonly longitude: number; readonly accuracy?: number } | 'denied' | 'unknown';

/** What the browser answers from now on when a page asks where it is. */
export async function setWhereabouts(whereabouts: Whereabouts): Promise<void> {
  await executeServerCommand('set-geolocation', whereabouts);
}
