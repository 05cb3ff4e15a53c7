import { executeServerCommand } from '@web/test-runner-commands';

/** Where the device is, in degrees and metres; or that the visitor says no, or that the device cannot tell. */
export type Whereabouts =
  { readonly latitude: number; readonly longitude: number; readonly accuracy?: number } | 'denied' | 'unknown';

/** What the browser answers from now on when a page asks where it is. */
export async function setWhereabouts(whereabouts: Whereabouts): Promise<void> {
  await executeServerCommand('set-geolocation', whereabouts);
}

/**
 * Makes the device silent in this document: while a page watches a position that the device has said it does not know, the
 * browser has nothing new to tell to whoever else asks, and in the end says that it took too long.
 *
 * @returns ends it
 */
export async function silenceDevice(): Promise<() => void> {
  await setWhereabouts('unknown');
  const { geolocation } = navigator;
  return new Promise((resolve) => {
    const watch = geolocation.watchPosition(
      () => undefined,
      () => resolve(() => geolocation.clearWatch(watch)),
    );
  });
}
