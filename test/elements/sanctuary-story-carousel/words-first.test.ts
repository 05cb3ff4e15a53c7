import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { CONSENT, LONG_TEXT, storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  button,
  cardsInView,
  clearStories,
  entries,
  openStory,
  rested,
  showStories,
  type Carousel,
} from '../../support/story-page.ts';

const PHOTO = new URL('/demo/art/door.svg', location.href).href;

/** Stories of very different lengths, the first of them with a photo. */
const FEED = storyFeed([
  storyItem({
    id: 'long',
    title: 'Long (invented)',
    content_text: LONG_TEXT,
    image: PHOTO,
    url: 'https://stories.example/long',
    own: { consent: { ...CONSENT, photo: true }, imageAlt: 'A door that stands open.', quote: 'A sentence by itself.' },
  }),
  storyItem({ id: 'short', content_text: 'Yes.', date_published: '2025-05-01' }),
  storyItem({ id: 'noted', date_published: '2025-04-01', own: { contentNote: 'Speaks of loss.' } }),
]);

/** Whether everything that is read in there stands before the picture, in the document and to the eye. */
function wordsComeFirst(parent: HTMLElement): void {
  const picture = parent.querySelector('.picture')!;
  const words = [...parent.querySelectorAll('[part~="title"], .quote, .text, [part~="note"], .facts, a')];
  expect(words.length).to.be.above(1);
  const box = picture.getBoundingClientRect();
  for (const word of words) {
    const { bottom, right } = word.getBoundingClientRect();
    const isBefore = word.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isBefore, `"${word.textContent}" is read before`).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(bottom <= box.top || right <= box.left, `"${word.textContent}" is seen before`).to.equal(true);
  }
}

const show = async (attributes: Record<string, string> = {}): Promise<Carousel> =>
  (await showStories(FEED, attributes)).carousel;

describe('sanctuary-story-carousel: words first, photo second', () => {
  afterEach(clearStories);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [280, 768, 1280]) {
    it(`stands so on each card and in each entry of the list: ${width} px (1.3.2)`, async () => {
      await setViewport({ width, height: 900 });
      const carousel = await show();
      for (const card of cardsInView(carousel)) wordsComeFirst(card);
      carousel.layout = 'list';
      await rested(carousel);
      for (const entry of entries(carousel)) wordsComeFirst(entry);
    });
  }

  it('stands so on a card by itself', async () => {
    await setViewport({ width: 1280, height: 900 });
    const carousel = await show({ limit: '1' });
    wordsComeFirst(cardsInView(carousel)[0]!);
  });

  it('has the facts and the pictures of a row in line, however long each story is', async () => {
    await setViewport({ width: 1280, height: 900 });
    const carousel = await show();
    const each = (what: string, side: 'top' | 'bottom'): Set<number> =>
      new Set(cardsInView(carousel).map((card) => card.querySelector(what)!.getBoundingClientRect()[side]));
    expect(cardsInView(carousel)).to.have.lengthOf(3);
    expect(each('.facts', 'bottom').size, 'lines the facts end on').to.equal(1);
    expect(each('.picture', 'top').size, 'lines the pictures begin on').to.equal(1);
    expect(each('.picture', 'bottom').size, 'lines the pictures end on').to.equal(1);
  });

  it('shows the photo whole after the last word of a story that is open, and no pattern there', async () => {
    const carousel = await show();
    const opened = await openStory(carousel, 'Long (invented)');
    wordsComeFirst(opened);
    const photo = opened.querySelector('img')!;
    expect(photo.alt).to.equal('A door that stands open.');
    expect(getComputedStyle(photo).position).to.equal('static');
    button(carousel, 'Close').click();
    await rested(carousel);
    expect(all(carousel, 'dialog')).to.have.lengthOf(0);
  });
});
