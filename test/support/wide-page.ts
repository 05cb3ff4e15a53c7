import { emulateMedia, setViewport } from '@web/test-runner-commands';

/** Runs a suite at 1280 px and without motion, so that list and map stand side by side and nothing has to be waited out. */
export function onWidePage(): void {
  before(async () => {
    await setViewport({ width: 1280, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
}
