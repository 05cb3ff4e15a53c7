import { expect } from '@open-wc/testing';
import { cutText } from '../../support/cut-text.ts';
import { manyStories, storyFeed } from '../../support/story-feed.ts';
import { cards, clearStories, showStories } from '../../support/story-page.ts';
import { STORY_SCENES } from '../../support/story-scenes.ts';
import { inEveryLook, isAccessible, lookAtLeisure } from '../../support/looks.ts';

describe('sanctuary-story-carousel: axe', () => {
  lookAtLeisure(clearStories);

  it('looks inside the widget: finds a button without a name', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(3)));
    cards(carousel)[0]!.querySelector('button')!.removeAttribute('aria-labelledby');
    cards(carousel)[0]!.querySelector('button')!.replaceChildren();
    await expect(carousel).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(STORY_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width, and no text is cut (A1, A6)`, () =>
      inEveryLook(scene, async (carousel) => {
        await isAccessible(carousel);
        expect(cutText(carousel.shadowRoot!)).to.deep.equal([]);
      }));
  }
});
