import { emulateMedia } from '@web/test-runner-commands';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import '../../../src/define/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import {
  all,
  clearCounters,
  hasStatus,
  mountCounter,
  openSupporters,
  press,
  pledgesFeed,
  said,
  seen,
  showCounter,
  wholePledges,
} from '../../support/counter-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { expectNothingLeft, settle, watchLeftovers, type Leftovers } from '../../support/watch-leftovers.ts';

describe('sanctuary-pledge-counter: coming, going and staying fresh', () => {
  const { now } = Date;
  let ahead = 0;
  let heard: Heard;
  let left: Leftovers | undefined;
  let unwatch = (): unknown => undefined;

  beforeEach(() => {
    heard = hearConsole();
    ahead = 0;
    Date.now = () => now() + ahead;
  });
  afterEach(async () => {
    Date.now = now;
    unwatch();
    left?.stop();
    left = undefined;
    heard.stop();
    await emulateMedia({ reducedMotion: 'no-preference' });
    await clearCounters();
  });

  /** Seconds pass, and the visitor comes back to the page. */
  function comeBack(seconds: number): void {
    ahead += 1000 * seconds;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** What the page asks for from now on: known before the server of a busy machine has heard of it. */
  function watchFetches(): Promise<Response>[] {
    const { fetch } = window;
    const asked: Promise<Response>[] = [];
    window.fetch = (...request) => {
      const answer = fetch(...request);
      asked.push(answer);
      return answer;
    };
    unwatch = () => (window.fetch = fetch);
    return asked;
  }

  /** Counting lasts a second, which looking again and again can miss on a busy machine. */
  const counts = (counter: Node & { readonly shadowRoot: ShadowRoot | null }): Promise<void> =>
    new Promise((resolve) =>
      new MutationObserver((_, observer) => {
        if (counter.shadowRoot!.querySelectorAll('.tick').length < 2) return;
        observer.disconnect();
        resolve();
      }).observe(counter.shadowRoot!, { childList: true, subtree: true }),
    );

  const numbered = (n: number): unknown =>
    pledgesFeed({ totals: [{ scope: 'all', organisations: n }] }, { maxAge: 900 });

  it('leaves nothing behind when it is taken out in the middle of counting', async () => {
    const { counter } = await showCounter();
    await openSupporters(counter);
    counter.remove();
    await settle();
    left = watchLeftovers();
    const again = mountCounter({ feed: counter.feed! });
    await counts(again);
    expect(left.listeners.size, 'the watch works').to.be.above(0);
    press(again, /agreed/);
    await until(() => all(again, '.pages').length > 0, 'no names came', { interval: 5 });
    left.timers.clear(); // of the waits themselves
    press(again, /^Next/);
    expect(left.timers.size, 'something is about to be said').to.be.above(0);
    again.remove();
    await settle();
    expectNothingLeft(left);
  });

  it('leaves nothing behind when it is taken out while it loads, or waits to be seen', async () => {
    const { url } = await serveFeed(held({}).body);
    left = watchLeftovers();
    const counter = mountCounter({ feed: url });
    await settle();
    expect(left.timers.size, 'the watch works').to.be.above(0);
    counter.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expectNothingLeft(left);
  });

  it('moved in the page, goes on as if nothing had been', async () => {
    const { counter, feed } = await showCounter();
    const around = document.createElement('div');
    around.dataset['scene'] = '';
    document.body.append(around);
    around.append(counter);
    await settle();
    await counter.updateComplete;
    expect(counter.status).to.equal('ready');
    expect(feed.requests).to.equal(1);
    expect(counter.querySelectorAll('data')).to.have.length(2);
  });

  it('two on a page fetch once, and a feed’s pledges alone when they are linked', async () => {
    const pledges = await serveFeed(wholePledges());
    const places = await serveFeed({ type: 'FeatureCollection', features: [] });
    const feed = await serveFeed(pledgesFeed(pledges.url, { places: places.url, groups: places.url }));
    const [a, b] = [mountCounter({ feed: feed.url }), mountCounter({ feed: feed.url, scope: 'northmoor' })];
    await hasStatus(a, 'ready');
    await hasStatus(b, 'ready');
    expect([feed.requests, pledges.requests, places.requests]).to.deep.equal([1, 1, 0]);
  });

  it('takes properties that were set before it was defined', () => {
    const counter = document.createElement('sanctuary-pledge-counter');
    expect(Object.getOwnPropertyNames(counter)).not.to.include('size');
  });

  it('looks again as often as it is asked to, where the feed would wait longer', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const feed = await serveFeed(numbered(1));
    const counter = mountCounter({ feed: feed.url, refresh: '60' });
    await hasStatus(counter, 'ready');
    await import('../../../src/feed/refresh-clock.ts');
    await aTimeout(0);
    feed.body = numbered(2);
    comeBack(40);
    await aTimeout(50);
    expect(feed.requests, 'too early').to.equal(1);
    comeBack(40);
    await until(() => said(counter, '.count') === '2 organisations');
    expect(feed.requests).to.equal(2);
  });

  it('never looks more often than every half minute', async () => {
    const feed = await serveFeed(numbered(1));
    const counter = mountCounter({ feed: feed.url, refresh: '1' });
    await hasStatus(counter, 'ready');
    await import('../../../src/feed/refresh-clock.ts');
    await aTimeout(0);
    comeBack(20);
    await aTimeout(50);
    expect(feed.requests).to.equal(1);
  });

  for (const refresh of ['', '0', '-5', 'soon']) {
    it(`goes by the feed where refresh="${refresh}" is no time`, async () => {
      const feed = await serveFeed(numbered(1));
      const counter = mountCounter({ feed: feed.url, refresh });
      await hasStatus(counter, 'ready');
      await import('../../../src/feed/refresh-clock.ts');
      await aTimeout(0);
      comeBack(600);
      await aTimeout(50);
      expect(feed.requests).to.equal(1);
    });
  }

  it('backs off from a server that fails, and recovers', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const feed = await serveFeed(numbered(1));
    const counter = mountCounter({ feed: feed.url, refresh: '30' });
    await hasStatus(counter, 'ready');
    await Promise.all([import('../../../src/feed/refresh-clock.ts'), import('../../../src/feed/explain-failure.ts')]);
    await aTimeout(0);
    feed.body = new HttpResponse(null, { status: 503 });
    const asked = watchFetches();
    const waits: number[] = [];
    for (let seconds = 0, last = 0; waits.length < 4 && seconds < 2000; seconds += 5) {
      comeBack(5);
      await aTimeout(0);
      if (asked.length === waits.length) continue;
      waits.push(seconds - last);
      last = seconds;
      await asked.at(-1);
      await aTimeout(10);
    }
    expect(feed.requests).to.equal(5);
    await hasStatus(counter, 'stale');
    expect(waits).to.have.length(4);
    expect(waits[2], waits.join()).to.be.above(1.5 * waits[1]!);
    expect(waits[3], waits.join()).to.be.above(1.5 * waits[2]!);
    expect(said(counter, '.count')).to.equal('1 organisation');
    feed.body = numbered(5);
    // more than once: the last failure may still be under way
    await until(() => {
      comeBack(3600);
      return counter.status === 'ready';
    }, 'the counter recovers');
    expect(said(counter, '.count')).to.equal('5 organisations');
  });

  it('says that it is loading after half a second, not before, and keeps the fallback instead where there is one (A8)', async () => {
    const slow = held(pledgesFeed(wholePledges()));
    const { url } = await serveFeed(slow.body);
    const plain = mountCounter({ feed: url });
    const filled = mountCounter({ feed: url }, 'About 400');
    await aTimeout(250);
    expect([seen(plain), seen(filled)]).to.deep.equal(['', 'About 400']);
    await until(() => seen(plain).includes('Loading'));
    expect(seen(filled)).to.equal('About 400');
    slow.release();
    await hasStatus(plain, 'ready');
    expect(seen(plain)).not.to.contain('Loading');
  });

  it('tries again at the press of a button, and keeps focus in the widget (A2, A12)', async () => {
    const feed = await serveFeed(new HttpResponse(null, { status: 404 }));
    const counter = mountCounter({ feed: feed.url }, 'About 400');
    await hasStatus(counter, 'error');
    expect(said(counter, '[role="alert"]')).to.equal(
      'We couldn’t load the count. The server it is on answered with an error.',
    );
    expect(seen(counter)).to.contain('About 400');
    feed.body = pledgesFeed(wholePledges());
    const [retry] = all(counter, 'button');
    retry?.focus();
    retry?.click();
    await hasStatus(counter, 'ready');
    expect(counter.shadowRoot?.activeElement?.id).to.equal('heading');
  });
});
