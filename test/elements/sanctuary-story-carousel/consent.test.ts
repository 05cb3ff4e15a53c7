import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { hearConsole, type Heard } from '../../support/console.ts';
import { mockNetwork } from '../../support/msw.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  type Carousel,
  clearStories,
  copied,
  dialog,
  everythingIn,
  hasStatus,
  mountStories,
  press,
  rested,
} from '../../support/story-page.ts';
import { until } from '../../support/until.ts';

const DAY = 86_400_000;
const isoDay = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Every value of each part of a consent, and whether a story may be shown with it. `undefined` is an absent member. */
const GIVEN = [
  ['in the past', isoDay(-30), true],
  ['today', isoDay(0), true],
  ['in the future', isoDay(2), false],
  ['absent', undefined, false],
  ['no day', 'yes', false],
] as const;
const SCOPE = [
  ['web', ['web'], true],
  ['web and print', ['print', 'web'], true],
  ['print alone', ['print'], false],
  ['nothing', [], false],
  ['absent', undefined, false],
  ['no list', 'web', false],
] as const;
const PHOTO = [
  ['true', true, true],
  ['false', false, false],
  ['"true"', 'true', false],
  ['absent', undefined, false],
] as const;
const REVIEW = [
  ['to come', isoDay(30), true],
  ['today', isoDay(0), true],
  ['past', isoDay(-1), false],
  ['absent', undefined, true],
  ['no day', 'soon', false],
] as const;
const WITHDRAWN = [
  ['absent', undefined, true],
  ['a day', isoDay(-1), false],
  ['false', false, false],
  ['null', null, false],
] as const;
const ALT = [
  ['described', 'ALT', true],
  ['not described', undefined, false],
  ['described by a space', ' ', false],
] as const;

interface Case {
  readonly what: string;
  /** Stands in every member of the story, so that nothing of it can be overlooked. */
  readonly mark: string;
  readonly item: Record<string, unknown>;
  readonly isShown: boolean;
  readonly hasPhoto: boolean;
}

function makeCase(
  consent: Record<string, unknown> | undefined,
  alt: unknown,
  what: string,
  isShown: boolean,
  hasPhoto: boolean,
  n: number,
): Case {
  const mark = `mark${n}x`;
  const item = storyItem({
    id: `id-${mark}`,
    title: `title ${mark}`,
    content_text: `text ${mark}`,
    summary: `summary ${mark}`,
    url: `https://feeds.example/story/${mark}`,
    image: `https://feeds.example/photo/${mark}.png`,
    authors: [{ name: `author ${mark}` }],
    tags: [`tag ${mark}`],
    own: {
      consent,
      quote: `quote ${mark}`,
      imageAlt: alt === 'ALT' ? `alt ${mark}` : alt,
      group: `group-${mark}`,
      pseudonym: true,
    },
  });
  return { what, mark, item, isShown, hasPhoto };
}

function matrix(): Case[] {
  const cases: Case[] = [];
  for (const [given, givenValue, givenOk] of GIVEN)
    for (const [scope, scopeValue, scopeOk] of SCOPE)
      for (const [photo, photoValue, photoOk] of PHOTO)
        for (const [review, reviewBy, reviewOk] of REVIEW)
          for (const [withdrawn, withdrawnValue, withdrawnOk] of WITHDRAWN)
            for (const [alt, altValue, altOk] of ALT) {
              const consent = Object.fromEntries(
                Object.entries({
                  given: givenValue,
                  scope: scopeValue,
                  photo: photoValue,
                  reviewBy,
                  withdrawn: withdrawnValue,
                }).filter(([, value]) => value !== undefined),
              );
              const isShown = givenOk && scopeOk && reviewOk && withdrawnOk;
              const what = `given ${given}, scope ${scope}, photo ${photo}, review ${review}, withdrawn ${withdrawn}, ${alt}`;
              cases.push(makeCase(consent, altValue, what, isShown, isShown && photoOk && altOk, cases.length));
            }
  for (const consent of [undefined, null, 'yes', [], {}] as unknown[])
    cases.push(
      makeCase(
        consent as Record<string, unknown>,
        'ALT',
        `consent ${JSON.stringify(consent)}`,
        false,
        false,
        cases.length,
      ),
    );
  return cases;
}

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

describe('sanctuary-story-carousel: consent', () => {
  let heard: Heard;
  let photos: string[];
  // what reports to the console comes late, and would then be heard by the next test
  before(() => import('../../../src/base/report-issues.ts'));
  beforeEach(async () => {
    heard = hearConsole();
    photos = [];
    (await mockNetwork()).use(
      http.get('https://feeds.example/photo/:name', ({ params }) => {
        photos.push(String(params['name']));
        return HttpResponse.arrayBuffer(PIXEL.buffer, { headers: { 'content-type': 'image/png' } });
      }),
    );
  });
  afterEach(async () => {
    heard.stop();
    await clearStories();
  });

  const cases = matrix();
  const shown = cases.filter(({ isShown }) => isShown);

  it('has both kinds of cases', () => {
    expect(cases.length).to.equal(5 * 6 * 4 * 5 * 4 * 3 + 5);
    expect(shown.length).to.equal(2 * 2 * 4 * 3 * 1 * 3);
    expect(cases.filter(({ hasPhoto }) => hasPhoto).length).to.equal(2 * 2 * 1 * 3 * 1 * 1);
  });

  for (const layout of ['row', 'list']) {
    it(`decides what is in the document, in every combination, shown as a ${layout}`, async () => {
      const { url } = await serveFeed(storyFeed(cases.map(({ item }) => item)));
      const carousel = mountStories({ feed: url, layout });
      await hasStatus(carousel, 'ready');
      await rested(carousel);
      await copied(carousel);
      const found = everythingIn(carousel);
      const marks = new Set(found.match(/mark\d+x/g));
      const wrong = cases.filter(({ mark, isShown }) => marks.has(mark) !== isShown).map(({ what }) => what);
      expect(wrong, 'shown or not').to.deep.equal([]);
      const alts = new Set([...found.matchAll(/^alt=alt (mark\d+x)$/gm)].map(([, mark]) => mark));
      const sources = new Set([...found.matchAll(/photo\/(mark\d+x)/g)].map(([, mark]) => mark));
      const wrongPhotos = cases.filter(
        ({ mark, hasPhoto }) => alts.has(mark) !== hasPhoto || sources.has(mark) !== hasPhoto,
      );
      expect(
        wrongPhotos.map(({ what }) => what),
        'photo or not',
      ).to.deep.equal([]);
    });
  }

  it('asks for no photo that may not be shown', async () => {
    const some = [...shown.slice(0, 24), ...cases.filter(({ isShown }) => !isShown).slice(0, 200)];
    // under addresses of their own: a browser does not ask twice for a picture
    const items = some.map(({ item }) => ({ ...item, image: String(item['image']).replace('.png', '-again.png') }));
    const { url } = await serveFeed(storyFeed(items));
    const carousel = mountStories({ feed: url, layout: 'list' });
    await hasStatus(carousel, 'ready');
    for (const image of carousel.shadowRoot!.querySelectorAll('img')) image.loading = 'eager';
    const wanted = some.filter(({ hasPhoto }) => hasPhoto).map(({ mark }) => `${mark}-again.png`);
    expect(wanted.length).to.be.above(0);
    await until(() => photos.length >= wanted.length, 'the photos that may be shown were not asked for');
    expect([...photos].sort()).to.deep.equal([...wanted].sort());
  });

  it('says nothing to a visitor of what is withheld', async () => {
    const withheld = cases.filter(({ isShown }) => !isShown).slice(0, 50);
    const { url } = await serveFeed(storyFeed([...withheld.map(({ item }) => item), storyItem({ id: 'open' })]));
    const carousel = mountStories({ feed: url });
    await hasStatus(carousel, 'ready');
    await rested(carousel);
    expect(carousel.shadowRoot!.querySelector('[part~="notice"]')).to.equal(null);
    const empty = mountStories({ feed: (await serveFeed(storyFeed(withheld.map(({ item }) => item)))).url });
    await hasStatus(empty, 'empty');
    expect(everythingIn(empty)).to.not.match(/mark\d+x|\b50\b/);
    expect(empty.shadowRoot!.querySelector('section')!.innerText).to.contain('There are no stories here yet.');
  });

  for (const layout of ['row', 'list']) {
    it(`takes a story away that is withdrawn while the page is open, from the ${layout} and from between the tags`, async () => {
      const [one, two] = [storyItem({ id: 'one' }), storyItem({ id: 'two', own: { quote: 'Words of two.' } })];
      const feed = await serveFeed(storyFeed([one, two]));
      const carousel = mountStories({ feed: feed.url, layout });
      await hasStatus(carousel, 'ready');
      await copied(carousel);
      expect(carousel.textContent).to.contain('Words of two.');
      feed.body = storyFeed([one, { ...two, _sanctuary: { consent: { ...consentOf(two), withdrawn: isoDay(0) } } }]);
      await carousel.refresh();
      await until(() => !/two/i.test(everythingIn(carousel)), 'it is still there');
      expect(everythingIn(carousel)).to.contain('The words of one.');
    });
  }

  it('takes it out of an open dialog too, says so, and shows nothing of it', async () => {
    const two = storyItem({ id: 'two', content_text: 'First of two.\n\nSecond of two.' });
    const feed = await serveFeed(storyFeed([two, storyItem({ id: 'one' })]));
    const carousel = mountStories({ feed: feed.url });
    await hasStatus(carousel, 'ready');
    await rested(carousel);
    await press(carousel, 'Read on Story two (invented)');
    await until(() => dialog(carousel)?.open);
    expect(dialog(carousel)!.innerText).to.contain('Second of two.');
    feed.body = storyFeed([storyItem({ id: 'one' })]);
    await carousel.refresh();
    await until(() => !/of two|Story two/.test(everythingIn(carousel)), 'it is still there');
    await carousel.updateComplete;
    expect(dialog(carousel)!.open).to.equal(true);
    expect(carousel.shadowRoot!.activeElement?.textContent).to.equal('This story is no longer here');
    await press(carousel, 'Close');
    expect(dialog(carousel)).to.equal(undefined);
    expect(carousel.shadowRoot!.activeElement?.textContent, 'focus').to.equal('Story one (invented)');
  });

  it('leaves nothing of a story behind when the feed is exchanged or the element taken out', async () => {
    const first = await serveFeed(storyFeed([storyItem({ id: 'secret' })]));
    const carousel = mountStories({ feed: first.url });
    await hasStatus(carousel, 'ready');
    await copied(carousel);
    const other = await serveFeed(storyFeed([storyItem({ id: 'other' })]));
    carousel.feed = other.url;
    await until(() => everythingIn(carousel).includes('The words of other.'));
    expect(everythingIn(carousel)).to.not.contain('secret');
  });

  it('takes a withdrawn story out of a copy of the page too, made while it was shown', async () => {
    const [one, two] = [storyItem({ id: 'one' }), storyItem({ id: 'two' })];
    const feed = await serveFeed(storyFeed([one, two]));
    const carousel = mountStories({ feed: feed.url });
    await hasStatus(carousel, 'ready');
    await copied(carousel);
    const copy = carousel.cloneNode(true) as Carousel;
    expect(copy.textContent).to.contain('The words of two.');
    carousel.remove();
    feed.body = storyFeed([one]);
    document.body.append(copy);
    await hasStatus(copy, 'ready');
    await copy.refresh();
    await until(() => !everythingIn(copy).includes('two'), 'it is still there');
    expect(everythingIn(copy)).to.contain('The words of one.');
  });

  it('loses a story whose review day passes while the page is open, without a request', async () => {
    const { now } = Date;
    const story = storyItem({
      id: 'brief',
      own: { consent: { given: isoDay(-9), scope: ['web'], reviewBy: isoDay(0) } },
    });
    const feed = await serveFeed(storyFeed([story, storyItem({ id: 'lasting' })]));
    const carousel = mountStories({ feed: feed.url });
    await hasStatus(carousel, 'ready');
    await import('../../../src/feed/refresh-clock.ts');
    await copied(carousel);
    expect(everythingIn(carousel)).to.contain('The words of brief.');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      Date.now = () => now() + DAY;
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => !everythingIn(carousel).includes('brief'));
    } finally {
      Date.now = now;
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(feed.requests).to.equal(1);
    expect(everythingIn(carousel)).to.contain('The words of lasting.');
  });
});

function consentOf(item: Record<string, unknown>): Record<string, unknown> {
  return (item['_sanctuary'] as { consent: Record<string, unknown> }).consent;
}
