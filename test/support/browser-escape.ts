import { executeServerCommand } from '@web/test-runner-commands';

const ESCAPE = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27, nativeVirtualKeyCode: 27 };

/** Escape for the browser itself, as a keyboard sends it: `sendKeys` reaches the page alone, past what the browser does. */
export async function pressBrowserEscape(): Promise<void> {
  for (const params of [
    { type: 'rawKeyDown', isSystemKey: true, ...ESCAPE },
    { type: 'keyUp', ...ESCAPE },
  ]) {
    await executeServerCommand('browser-protocol', { method: 'Input.dispatchKeyEvent', params });
  }
}
