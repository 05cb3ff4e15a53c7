import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { manyStories, storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  button,
  cards,
  cardsInView,
  clearStories,
  entries,
  focused,
  named,
  press,
  rested,
  showStories,
  titles,
  type Carousel,
} from '../../support/story-page.ts';
import { until } from '../../support/until.ts';
import { watchShifts } from '../../support/watch-shifts.ts';

const position = (carousel: Carousel): string => all(carousel, '.position')[0]?.textContent?.trim() ?? '';

/** Whether all of a card can be seen in the row. */
function isSeen(carousel: Carousel, card: HTMLElement): boolean {
  const [row] = all(carousel, '.row');
  const [a, b] = [card.getBoundingClientRect(), row!.getBoundingClientRect()];
  return a.left >= b.left - 1 && a.right <= b.right + 1;
}

describe('sanctuary-story-carousel: the row', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(clearStories);
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });

  it('moves nothing when the stories out of view, which come after, are the longest', async () => {
    await setViewport({ width: 1280, height: 900 });
    const shifts = watchShifts();
    const short = ['a', 'b', 'c'].map((id) => storyItem({ id }));
    const { carousel } = await showStories(storyFeed([...short, ...manyStories(3)]), { order: 'feed' });
    expect(cards(carousel).at(-1)!.textContent).to.contain('Story number 3 (invented)');
    expect(cardsInView(carousel)[0]!.checkVisibility({ visibilityProperty: true }), 'the row is seen').to.equal(true);
    await until(() => all(carousel, '.pattern').length === 6, 'the patterns, which come last');
    await rested(carousel);
    expect(shifts()).to.equal(0);
  });

  for (const [width, perView] of [
    [280, 1],
    [800, 2],
    [1280, 3],
  ] as const) {
    it(`shows ${perView} at a time at ${width} px, and the others are not there for keyboard and ear (E2)`, async () => {
      await setViewport({ width, height: 900 });
      const { carousel } = await showStories(storyFeed(manyStories(7)));
      expect(document.documentElement.scrollWidth, 'the page does not scroll sideways (A6)').to.equal(width);
      for (let first = 0; ; first += perView) {
        const inView = cardsInView(carousel);
        expect(inView).to.have.length(perView);
        for (const card of cards(carousel)) expect(isSeen(carousel, card), titles([card])[0]).to.equal(!card.inert);
        if (button(carousel, 'Next stories').getAttribute('aria-disabled') === 'true') break;
        await press(carousel, 'Next stories');
      }
      expect(titles(cardsInView(carousel)).at(-1)).to.equal('Story number 7 (invented)');
      for (let turns = 0; turns < 7; turns++) await press(carousel, 'Previous stories');
      expect(titles(cardsInView(carousel))[0]).to.equal('Story number 1 (invented)');
      expect(button(carousel, 'Previous stories').getAttribute('aria-disabled')).to.equal('true');
    });
  }

  it('has the names and roles of an APG carousel, and a region of its own (E1, A3)', async () => {
    await setViewport({ width: 280, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(3)), {
      heading: 'Who we do it for',
      'heading-level': '4',
    });
    const [region] = all(carousel, 'section');
    expect(region!.getAttribute('aria-roledescription')).to.equal('carousel');
    expect(carousel.shadowRoot!.getElementById(region!.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      'Who we do it for',
    );
    expect(all(carousel, 'h4')).to.have.length(1);
    expect(all(carousel, 'h5')).to.have.length(3);
    const slides = cards(carousel);
    expect(slides.map((slide) => slide.getAttribute('role'))).to.deep.equal(['group', 'group', 'group']);
    expect(slides.map((slide) => slide.getAttribute('aria-roledescription'))).to.deep.equal([
      'slide',
      'slide',
      'slide',
    ]);
    expect(slides.map((slide) => slide.getAttribute('aria-label'))).to.deep.equal(['1 of 3', '2 of 3', '3 of 3']);
    expect(position(carousel)).to.equal('1 of 3');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`is turned by the arrow keys, Home and End, as the page is written: ${dir} (A2)`, async () => {
      await setViewport({ width: 800, height: 900 });
      const { carousel } = await showStories(storyFeed(manyStories(6)), dir === 'rtl' ? { lang: 'ar' } : {});
      await until(() => all(carousel, 'section')[0]?.dir === dir);
      await rested(carousel);
      const [on, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      all(carousel, '.row')[0]!.focus();
      const first = (): string => titles(cardsInView(carousel))[0] ?? '';
      for (const [key, expected] of [
        [on, 2],
        [on, 3],
        [back, 2],
        ['End', 5],
        [on, 5],
        ['Home', 1],
        [back, 1],
      ] as const) {
        await sendKeys({ press: key });
        await rested(carousel);
        expect(first(), key).to.equal(`Story number ${expected} (invented)`);
        for (const card of cards(carousel)) expect(isSeen(carousel, card), key).to.equal(!card.inert);
      }
    });
  }

  it('takes focus along from a card that leaves (A2)', async () => {
    await setViewport({ width: 800, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(6)));
    button(carousel, 'Read on Story number 1 (invented)').focus();
    await sendKeys({ press: 'ArrowRight' });
    await rested(carousel);
    expect(focused(carousel)?.textContent).to.equal('Story number 2 (invented)');
    await sendKeys({ press: 'Tab' });
    expect(named(focused(carousel))).to.equal('Read on Story number 2 (invented)');
    await sendKeys({ press: 'End' });
    await rested(carousel);
    expect(focused(carousel)?.textContent).to.equal('Story number 5 (invented)');
    all(carousel, '.row')[0]!.scrollTo({ left: 0, behavior: 'instant' });
    await rested(carousel);
    expect(focused(carousel)?.textContent, 'scrolled by other means').to.equal('Story number 1 (invented)');
  });

  it('is gone through by Tab in a natural order, and passes what is out of view (A2, E2)', async () => {
    await setViewport({ width: 800, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(4)));
    const passed: string[] = [];
    all(carousel, '#heading')[0]!.focus();
    for (let i = 0; i < 8; i++) {
      await sendKeys({ press: 'Tab' });
      if (!focused(carousel)) break;
      expect(focused(carousel)!.matches(':focus-visible')).to.equal(true);
      passed.push(named(focused(carousel)));
    }
    expect(passed).to.deep.equal([
      'Show all as a list',
      'Previous stories',
      'Next stories',
      'Stories',
      'Read on Story number 1 (invented)',
      'Source: stories.example',
      'Read on Story number 2 (invented)',
      'Source: stories.example',
    ]);
  });

  it('glides where motion is welcome, and counts presses that come meanwhile (A7)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 280, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(7)));
    for (let i = 0; i < 3; i++) button(carousel, 'Next stories').click();
    expect(all(carousel, '.row')[0]!.scrollLeft, 'under way').to.be.below(500);
    await until(() => all(carousel, '.row')[0]!.scrollLeft > 600, 'it did not arrive');
    await rested(carousel);
    expect(titles(cardsInView(carousel))).to.deep.equal(['Story number 4 (invented)']);
    expect(position(carousel)).to.equal('4 of 7');
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('never moves by itself (A7)', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(7)));
    const [row] = all(carousel, '.row');
    let moves = 0;
    row!.addEventListener('scroll', () => moves++);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(moves).to.equal(0);
    expect(carousel.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('keeps up when it becomes wider or narrower', async () => {
    await setViewport({ width: 1280, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(7)));
    await press(carousel, 'Next stories');
    for (const [width, perView] of [
      [280, 1],
      [800, 2],
      [1280, 3],
    ] as const) {
      await setViewport({ width, height: 900 });
      await until(() => cardsInView(carousel).length === perView);
      await rested(carousel);
      for (const card of cards(carousel)) expect(isSeen(carousel, card), `${width}`).to.equal(!card.inert);
    }
  });

  it('shows one story without buttons, and none in words', async () => {
    const { carousel } = await showStories(storyFeed([storyItem()]));
    expect(all(carousel, 'button')).to.deep.equal([]);
    expect(cardsInView(carousel)).to.have.length(1);
    const none = await showStories(storyFeed([]), {}, 'empty');
    expect(all(none.carousel, '[part~="message"]')[0]!.innerText.trim()).to.equal('There are no stories here yet.');
  });

  it('holds two hundred, and turns to the last of them at one key', async () => {
    await setViewport({ width: 1280, height: 900 });
    const { carousel } = await showStories(storyFeed(manyStories(200)));
    expect(position(carousel)).to.equal('1 to 3 of 200');
    all(carousel, '.row')[0]!.focus();
    await sendKeys({ press: 'End' });
    await rested(carousel);
    expect(position(carousel)).to.equal('198 to 200 of 200');
    expect(cardsInView(carousel)).to.have.length(3);
    expect(new Set(all(carousel, '[id]').map(({ id }) => id)).size, 'no clones').to.equal(all(carousel, '[id]').length);
  });

  it('shows what the attributes ask for', async () => {
    const items = [
      storyItem({ id: 'a', tags: ['Work', 'young people'], date_published: '2024-01-01', own: { group: 'north' } }),
      storyItem({ id: 'b', tags: ['home'], date_published: '2025-01-01', own: { group: 'south' } }),
      storyItem({ id: 'c', tags: ['work'], date_published: '2023-01-01', own: { group: 'south' } }),
    ];
    for (const [attributes, expected] of [
      [{}, 'b a c'],
      [{ order: 'oldest' }, 'c a b'],
      [{ order: 'feed' }, 'a b c'],
      [{ order: '<script>' }, 'b a c'],
      [{ limit: '2' }, 'b a'],
      [{ limit: 'many' }, 'b a c'],
      [{ limit: '-1' }, 'b a c'],
      [{ tag: 'young people, home' }, 'b a'],
      [{ tag: 'WORK' }, 'a c'],
      [{ group: 'south', tag: 'work' }, 'c'],
      [{ group: 'north,south', limit: '1', order: 'oldest' }, 'c'],
    ] as const) {
      const { carousel } = await showStories(storyFeed(items), attributes as Record<string, string>);
      const found = titles(cards(carousel)).map((title) => title.split(' ')[1]);
      expect(found.join(' '), JSON.stringify(attributes)).to.equal(expected);
    }
  });

  it('takes numbers and arrays for what it chooses by, as a framework may set them', async () => {
    const items = ['7', 'b', 'c'].map((id) => storyItem({ id, tags: [id], own: { group: id } }));
    const { carousel } = await showStories(storyFeed(items), { order: 'feed' });
    const shown = async (): Promise<string> => {
      await rested(carousel);
      return titles(cards(carousel))
        .map((title) => title.split(' ')[1])
        .join(' ');
    };
    carousel.tag = 7 as never;
    expect(await shown()).to.equal('7');
    Object.assign(carousel, { tag: null, group: ['7', 'c'] });
    expect(await shown()).to.equal('7 c');
  });

  it('takes a layout that it does not know for the row, which is turned and switched as any', async () => {
    const { carousel } = await showStories(storyFeed(manyStories(3)), { layout: 'grid' });
    expect(all(carousel, 'section')[0]!.getAttribute('aria-roledescription')).to.equal('carousel');
    await press(carousel, 'Show all as a list');
    expect(entries(carousel)).to.have.length(3);
  });

  it('has no more cards than a page can work with, however many stories there are', async () => {
    const items = Array.from({ length: 210 }, (_, i) => storyItem({ id: `s${i}` }));
    const { carousel } = await showStories(storyFeed(items), { order: 'feed' });
    expect(cards(carousel)).to.have.length(200);
    carousel.limit = 1e9;
    await carousel.updateComplete;
    expect(cards(carousel)).to.have.length(200);
  });
});
