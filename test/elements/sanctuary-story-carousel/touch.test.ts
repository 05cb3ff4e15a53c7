import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { heardAs, heardTree } from '../../support/heard-tree.ts';
import { manyStories, storyFeed } from '../../support/story-feed.ts';
import { all, cardsInView, clearStories, rested, showStories, titles } from '../../support/story-page.ts';
import { drawFingers, touchScreen, type Finger } from '../../support/touch.ts';
import { until } from '../../support/until.ts';

/** What the browser makes of a real finger: nothing here is a made-up event. */
describe('sanctuary-story-carousel: swiped', () => {
  afterEach(async () => {
    await touchScreen(false);
    await clearStories();
    await setViewport({ width: 800, height: 600 });
  });

  it('comes to rest on another card, and only the cards in view are heard (2.5.1, E2)', async () => {
    await setViewport({ width: 400, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(4)));
    const before = titles(cardsInView(carousel));
    const { left, top, width, height } = all(carousel, '.row')[0]!.getBoundingClientRect();
    const y = Math.round(top + Math.min(height, 200) / 2);
    const across: readonly [Finger, Finger] = [
      [Math.round(left + width * 0.85), y],
      [Math.round(left + width * 0.1), y],
    ];

    await touchScreen(true);
    await drawFingers([across]);
    await until(() => titles(cardsInView(carousel))[0] !== before[0], 'the row stayed');
    await rested(carousel);

    const shown = cardsInView(carousel);
    const [row] = all(carousel, '.row');
    expect(Math.abs(shown[0]!.getBoundingClientRect().left - row!.getBoundingClientRect().left)).to.be.below(2);
    const heard = heardAs(await heardTree(), 'heading').map(({ name }) => name);
    expect(heard).to.include.members(titles(shown));
    expect(heard).to.not.include(before[0]);
  });
});
