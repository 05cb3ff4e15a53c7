import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { SanctuaryErrorEvent } from '../../../src/base/events.ts';
import type { FeedErrorKind } from '../../../src/feed/feed-error.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import { clearPage, find, focused, hasStatus, mountMap, rowNames, visibleText } from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

interface Failure {
  readonly what: string;
  readonly body: () => unknown;
  readonly kind: FeedErrorKind;
  readonly sentence: string;
}

const whole = JSON.stringify(smallFeed());
const WRONG_SHAPE = 'We couldn’t read the list. It is not in the form we expect.';
const NOT_JSON = 'We couldn’t load the list. What arrived is not a list.';
const HTTP = 'We couldn’t load the list. The server it is on answered with an error.';

const FAILURES: readonly Failure[] = [
  { what: 'a missing feed', body: () => new HttpResponse(null, { status: 404 }), kind: 'http', sentence: HTTP },
  { what: 'a broken server', body: () => new HttpResponse('<h1>500', { status: 500 }), kind: 'http', sentence: HTTP },
  {
    what: 'no answer',
    body: () => HttpResponse.error(),
    kind: 'blocked',
    sentence: 'We couldn’t reach the list from this page.',
  },
  {
    what: 'a web page',
    body: () => HttpResponse.html('<!doctype html><p>Please sign in'),
    kind: 'not-json',
    sentence: NOT_JSON,
  },
  {
    what: 'a feed cut short',
    body: () => new HttpResponse(whole.slice(0, whole.length / 2)),
    kind: 'not-json',
    sentence: NOT_JSON,
  },
  { what: 'nothing', body: () => new HttpResponse(''), kind: 'not-json', sentence: NOT_JSON },
  { what: 'a list', body: () => HttpResponse.json([]), kind: 'wrong-shape', sentence: WRONG_SHAPE },
  { what: 'other JSON', body: () => HttpResponse.json({ groups: [] }), kind: 'wrong-shape', sentence: WRONG_SHAPE },
  {
    what: 'version 2',
    body: () => HttpResponse.json({ ...smallFeed(), version: '2.0' }),
    kind: 'unsupported-version',
    sentence: 'This list is newer than this page can read.',
  },
];

describe('sanctuary-map: a feed that cannot be used', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });

  for (const { what, body, kind, sentence } of FAILURES) {
    it(`says what is the matter with ${what}, keeps the fallback, and recovers (A12)`, async () => {
      const feed = await serveFeed(body);
      const link = document.createElement('a');
      link.textContent = 'Find a group';
      const errors: SanctuaryErrorEvent[] = [];
      document.addEventListener('sanctuary-error', (event) => errors.push(event), { once: true });
      const map = mountMap({ feed: feed.url }, link);
      await hasStatus(map, 'error');

      expect(map.getAttribute('status')).to.equal('error');
      expect(map.matches(':state(error)')).to.equal(true);
      expect(find(map, '[role="alert"]', new RegExp(`^${sentence}`)).checkVisibility()).to.equal(true);
      expect(link.checkVisibility(), 'the fallback').to.equal(true);
      expect(errors.map(({ error, stale }) => [error.kind, stale])).to.deep.equal([[kind, false]]);
      expect(heard.warnings.join(), 'the console').to.contain(feed.url);
      expect(visibleText(map), 'addresses are for the console').not.to.contain('feeds.example');

      feed.body = smallFeed();
      find(map, 'button', 'Try again').click();
      await hasStatus(map, 'ready');
      expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
      expect(link.checkVisibility()).to.equal(false);
    });
  }

  it('says that the visitor is offline', async () => {
    const feed = await serveFeed(() => HttpResponse.error());
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const map = mountMap({ feed: feed.url });
      await hasStatus(map, 'error');
      expect(visibleText(map)).to.contain('You seem to be offline.');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('can be tried again and again, and each time says so', async () => {
    const feed = await serveFeed(() => new HttpResponse(null, { status: 503 }));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'error');
    for (const requests of [2, 3]) {
      find(map, 'button', 'Try again').click();
      await until(() => feed.requests === requests);
      await hasStatus(map, 'error');
      expect(visibleText(map)).to.contain(HTTP);
    }
  });

  it('does not lose focus when trying again fails or works (A2)', async () => {
    const feed = await serveFeed(() => new HttpResponse(null, { status: 503 }));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'error');
    const retry = find(map, 'button', 'Try again');
    retry.focus();
    retry.click();
    await until(() => feed.requests === 2);
    await hasStatus(map, 'error');
    expect(focused(map)?.checkVisibility(), 'after another failure').to.equal(true);
    feed.body = smallFeed();
    find(map, 'button', 'Try again').click();
    await hasStatus(map, 'ready');
    await until(() => focused(map)?.checkVisibility(), 'focus was lost when the list came');
  });
});
