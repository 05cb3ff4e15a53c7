import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { cutText } from '../../support/cut-text.ts';
import { manyStories, storyFeed } from '../../support/story-feed.ts';
import { cards, clearStories, showStories } from '../../support/story-page.ts';
import { STORY_SCENES } from '../../support/story-scenes.ts';

/** Every two of width, language and scheme come together once: all twelve threes would only take longer. */
const LOOKS = [
  { width: 280, lang: 'en', scheme: 'light' },
  { width: 280, lang: 'cy', scheme: 'dark' },
  { width: 280, lang: 'ar', scheme: 'light' },
  { width: 1280, lang: 'en', scheme: 'dark' },
  { width: 1280, lang: 'cy', scheme: 'light' },
  { width: 1280, lang: 'ar', scheme: 'dark' },
];

describe('sanctuary-story-carousel: axe', function () {
  this.timeout(30_000);
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearStories();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  it('looks inside the widget: finds a button without a name', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(3)));
    cards(carousel)[0]!.querySelector('button')!.removeAttribute('aria-labelledby');
    cards(carousel)[0]!.querySelector('button')!.replaceChildren();
    await expect(carousel).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(STORY_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width, and no text is cut (A1, A6)`, async () => {
      for (const { width, ...attributes } of LOOKS) {
        await setViewport({ width, height: 900 });
        const carousel = await scene(attributes);
        const look = `${width} px, ${Object.values(attributes).join(', ')}`;
        try {
          await expect(carousel).to.be.accessible();
        } catch (error) {
          throw new Error(`${look}: ${String(error)}`, { cause: error });
        }
        for (const card of cards(carousel)) if (card.inert) card.remove();
        expect(cutText(carousel.shadowRoot!), look).to.deep.equal([]);
        carousel.remove();
      }
    });
  }
});
