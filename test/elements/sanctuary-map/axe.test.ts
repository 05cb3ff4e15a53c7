import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, showMap } from '../../support/map-page.ts';
import { SCENES } from '../../support/map-scenes.ts';

/** Every two of width, language and scheme come together once: all twelve threes would only take longer. */
const LOOKS = [
  { width: 280, lang: 'en', scheme: 'light' },
  { width: 280, lang: 'cy', scheme: 'dark' },
  { width: 280, lang: 'ar', scheme: 'light' },
  { width: 1280, lang: 'en', scheme: 'dark' },
  { width: 1280, lang: 'cy', scheme: 'light' },
  { width: 1280, lang: 'ar', scheme: 'dark' },
];

describe('sanctuary-map: axe', function () {
  this.timeout(15_000);
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  it('looks inside the widget: finds a button without a name', async () => {
    const map = await showMap(smallFeed());
    const [row] = all(map, '[part~="row"]');
    row?.replaceChildren();
    await expect(map).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width (A1)`, async () => {
      for (const { width, ...attributes } of LOOKS) {
        await setViewport({ width, height: 900 });
        const map = await scene(attributes);
        try {
          await expect(map).to.be.accessible();
        } catch (error) {
          throw new Error(`${width} px, ${Object.values(attributes).join(', ')}: ${String(error)}`, { cause: error });
        }
        map.remove();
      }
    });
  }
});
