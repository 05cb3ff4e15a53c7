import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { hearConsole, type Heard } from '../../support/console.ts';
import { cutText } from '../../support/cut-text.ts';
import { clearFinders, field, showFinder } from '../../support/finder-page.ts';
import { FINDER_SCENES } from '../../support/finder-scenes.ts';
import { setWhereabouts } from '../../support/geolocation.ts';

/** Every two of width, language and scheme come together once: all twelve threes would only take longer. */
const LOOKS = [
  { width: 280, lang: 'en', scheme: 'light' },
  { width: 280, lang: 'cy', scheme: 'dark' },
  { width: 280, lang: 'ar', scheme: 'light' },
  { width: 1280, lang: 'en', scheme: 'dark' },
  { width: 1280, lang: 'cy', scheme: 'light' },
  { width: 1280, lang: 'ar', scheme: 'dark' },
];

describe('sanctuary-group-finder: axe', function () {
  this.timeout(20_000);
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearFinders();
  });
  after(async () => {
    await setWhereabouts('unknown');
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  it('looks inside the widget: finds a field without a name', async () => {
    const finder = await showFinder();
    field(finder).removeAttribute('aria-labelledby');
    field(finder).id = '';
    await expect(finder).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(FINDER_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width, and no text is cut (A1, A6)`, async () => {
      for (const { width, ...attributes } of LOOKS) {
        await setViewport({ width, height: 900 });
        const finder = await scene(attributes);
        const look = `${width} px, ${Object.values(attributes).join(', ')}`;
        try {
          await expect(finder).to.be.accessible();
        } catch (error) {
          throw new Error(`${look}: ${String(error)}`, { cause: error });
        }
        expect(cutText(finder.shadowRoot!), look).to.deep.equal([]);
        expect(finder.scrollWidth, `${look}: scrolls sideways`).to.be.at.most(finder.clientWidth);
        finder.remove();
      }
    });
  }
});
