import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { hearConsole } from '../../support/console.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { LONG_TEXT, manyStories, storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  button,
  cards,
  cardsInView,
  clearStories,
  copied,
  dialog,
  everythingIn,
  focused,
  hasStatus,
  mountStories,
  openStory,
  press,
  rested,
  showStories,
  titles,
  type Carousel,
} from '../../support/story-page.ts';
import { until } from '../../support/until.ts';
import { expectNothingLeft, settle, watchLeftovers, type Leftovers } from '../../support/watch-leftovers.ts';

describe('sanctuary-story-carousel: coming and going', () => {
  let left: Leftovers | undefined;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(async () => {
    left?.stop();
    left = undefined;
    await clearStories();
  });

  it('leaves nothing behind when it is taken out in the middle of everything', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(7)), { hash: '' });
    await openStory(carousel, 'Story number 1 (invented)'); // the first brings what draws the dialog
    carousel.remove();
    left = watchLeftovers();
    document.body.append(carousel);
    await hasStatus(carousel, 'ready');
    await rested(carousel);
    expect(left.observers.size, 'the watch works').to.be.above(0);
    expect(left.listeners.size, 'the watch works').to.be.above(0);
    button(carousel, 'Next stories').focus();
    await press(carousel, 'Next stories');
    await openStory(carousel, 'Story number 3 (invented)');
    left.timers.clear(); // of the waits themselves
    button(carousel, 'Close').focus();
    carousel.remove();
    await settle();
    expectNothingLeft(left);
  });

  function link(): HTMLAnchorElement {
    return Object.assign(document.createElement('a'), { href: '#stories', textContent: 'Read the stories' });
  }

  it('takes focus on from the page’s own link, which goes as the stories come (A2)', async () => {
    const feed = held(storyFeed(manyStories(7)));
    const { url } = await serveFeed(feed.body);
    const fallback = link();
    const carousel = mountStories({ feed: url }, fallback);
    await until(() => fallback.checkVisibility(), 'the link is not shown');
    fallback.focus();
    expect(document.activeElement?.localName).to.equal('a');
    feed.release();
    await hasStatus(carousel, 'ready');
    await rested(carousel);
    expect(document.activeElement?.localName).to.equal(carousel.localName);
    expect(focused(carousel)?.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  for (const [what, open] of [
    ['a story that is open', (carousel: Carousel) => openStory(carousel, 'Story number 2 (invented)')],
    ['the list', (carousel: Carousel) => press(carousel, 'Show all as a list')],
    ['the row', (carousel: Carousel) => press(carousel, 'Next stories')],
  ] as const)
    it(`keeps the focus of somebody at ${what} when it is given another feed (A2)`, async () => {
      const feed = await serveFeed(storyFeed(manyStories(4)));
      const carousel = mountStories({ feed: feed.url }, link());
      await hasStatus(carousel, 'ready');
      await rested(carousel);
      if (what !== 'a story that is open') button(carousel, /^(Show all|Next)/).focus();
      await open(carousel);
      expect(focused(carousel)).not.to.equal(null);
      const other = held(storyFeed(manyStories(3)));
      carousel.feed = (await serveFeed(other.body)).url;
      await carousel.updateComplete;
      expect(dialog(carousel)).to.equal(undefined);
      expect(focused(carousel)?.checkVisibility(), 'while it is on its way').to.equal(true);
      other.release();
      await hasStatus(carousel, 'ready');
      await rested(carousel);
      expect(focused(carousel)?.checkVisibility(), 'once it has come').to.equal(true);
    });

  it('leaves nothing behind when it is taken out while it loads', async () => {
    const { url } = await serveFeed(held({}).body);
    left = watchLeftovers();
    const carousel = mountStories({ feed: url });
    await settle();
    expect(left.timers.size, 'the watch works').to.be.above(0);
    carousel.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expectNothingLeft(left);
    expect(carousel.childElementCount).to.equal(0);
  });

  it('can come and go fifty times, and is moved without a fetch', async () => {
    const feed = await serveFeed(storyFeed(manyStories(4)));
    const carousel = mountStories({ feed: feed.url });
    await hasStatus(carousel, 'ready');
    const stays = mountStories({ feed: feed.url });
    await hasStatus(stays, 'ready');
    const around = document.createElement('div');
    around.dataset['scene'] = '';
    document.body.append(around);
    for (let i = 0; i < 50; i++) {
      (i % 2 ? document.body : around).append(carousel);
      if (i % 10 === 0) await aTimeout(0);
    }
    await hasStatus(carousel, 'ready');
    await rested(carousel);
    expect(cards(carousel)).to.have.length(4);
    // what comes late is waited for, and compared with that of one that stayed
    for (const each of [carousel, stays]) await copied(each);
    const sheets = (of: Carousel): number => of.shadowRoot!.adoptedStyleSheets.length;
    await until(() => sheets(carousel) === sheets(stays), 'style sheets have gathered');
    await until(() => everythingIn(carousel) === everythingIn(stays), 'it is not what it was');
    expect(feed.requests).to.equal(1);
  });

  it('closes a story when it is moved, and goes on as it was', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(4)));
    await openStory(carousel, 'Story number 1 (invented)');
    document.body.prepend(carousel);
    await rested(carousel);
    expect(dialog(carousel)).to.equal(undefined);
    await openStory(carousel, 'Story number 2 (invented)');
    expect(dialog(carousel)!.open).to.equal(true);
  });

  it('is in order when it is shown from a hidden tab', async () => {
    await setViewport({ width: 1280, height: 800 });
    const around = document.createElement('div');
    around.dataset['scene'] = '';
    around.hidden = true;
    document.body.append(around);
    const feed = await serveFeed(storyFeed(manyStories(7)));
    const carousel = mountStories({ feed: feed.url });
    around.append(carousel);
    await hasStatus(carousel, 'ready');
    around.hidden = false;
    await until(() => cardsInView(carousel).length === 3, 'not measured when shown');
    await press(carousel, 'Next stories');
    around.hidden = true;
    await aTimeout(50);
    around.hidden = false;
    await until(() => cardsInView(carousel).length === 3);
    await rested(carousel);
    const row = all(carousel, '.row')[0]!.getBoundingClientRect();
    for (const card of cards(carousel)) {
      const { left: from, right: to } = card.getBoundingClientRect();
      expect(from >= row.left - 1 && to <= row.right + 1, card.getAttribute('aria-label')!).to.equal(!card.inert);
    }
  });

  it('shares one fetch with another on the page, and each shows its own', async () => {
    const feed = await serveFeed(storyFeed([storyItem({ id: 'a', tags: ['x'] }), storyItem({ id: 'b', tags: ['y'] })]));
    const two = ['x', 'y'].map((tag) => mountStories({ feed: feed.url, tag }));
    for (const carousel of two) await hasStatus(carousel, 'ready');
    expect(two.map((carousel) => titles(cards(carousel)).join())).to.deep.equal([
      'Story a (invented)',
      'Story b (invented)',
    ]);
    expect(feed.requests).to.equal(1);
  });

  it('keeps what was good when a refresh fails, says so, and recovers with focus kept (A12)', async () => {
    const heard = hearConsole();
    const { carousel, feed } = await showStories(storyFeed(manyStories(2)));
    const { body } = feed;
    feed.body = new HttpResponse(null, { status: 500 });
    await carousel.refresh();
    await hasStatus(carousel, 'stale');
    expect(cards(carousel)).to.have.length(2);
    expect(all(carousel, '[part~="notice"]')[0]!.innerText).to.contain('It is shown as it was on');
    feed.body = body;
    button(carousel, 'Try again').focus();
    button(carousel, 'Try again').click();
    await hasStatus(carousel, 'ready');
    await until(() => carousel.shadowRoot!.activeElement?.checkVisibility(), 'focus was lost');
    heard.stop();
  });

  it('says in the end what turned up, and nothing when focus is elsewhere (A8)', async () => {
    await setViewport({ width: 280, height: 800 });
    const { carousel } = await showStories(storyFeed(manyStories(5)));
    const status = (): string => all(carousel, '[role="status"]')[0]!.textContent!.trim();
    const next = button(carousel, 'Next stories');
    next.focus();
    for (let i = 0; i < 2; i++) await press(carousel, 'Next stories');
    expect(status()).to.equal('');
    await until(() => status() !== '', 'nothing was said');
    expect(status()).to.equal('3 of 5: Story number 3 (invented)');
    next.blur();
    await press(carousel, 'Next stories');
    await aTimeout(1200);
    expect(status()).to.equal('3 of 5: Story number 3 (invented)');
  });

  for (const width of [280, 320, 390, 600, 768, 850, 1024, 1280]) {
    it(`shifts nothing on the page, whatever comes into the room reserved: ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const feed = held(
        storyFeed([
          storyItem({
            id: 'worst',
            title: 'A title that is as long as titles get, and then goes on for a while after that',
            content_text: LONG_TEXT,
            authors: Array.from({ length: 40 }, (_, i) => ({ name: `A name of many parts ${i} (invented)` })),
            url: 'https://stories.of.some.example/story',
            own: { pseudonym: true, quote: LONG_TEXT },
          }),
          storyItem({ id: 'tiny', content_text: 'Yes.' }),
          storyItem({
            id: 'noted',
            own: { contentNote: 'Speaks of waiting, of the sea and of losing somebody on the way.' },
          }),
          ...manyStories(3),
        ]),
      );
      const carousel = mountStories({ feed: (await serveFeed(feed.body)).url });
      const below = document.createElement('p');
      below.dataset['scene'] = '';
      below.textContent = 'What stands below.';
      document.body.append(below);
      await nextFrame();
      const before = below.getBoundingClientRect().top;
      feed.release();
      await hasStatus(carousel, 'ready');
      await rested(carousel);
      expect(below.getBoundingClientRect().top - before, 'pixels').to.equal(0);
      for (let turns = 0; turns < 5; turns++) await press(carousel, 'Next stories');
      expect(below.getBoundingClientRect().top - before, 'pixels').to.equal(0);
    });
  }
});
