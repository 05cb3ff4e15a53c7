import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import {
  all,
  badgeFeed,
  checks,
  clearBadges,
  hasAward,
  mountBadge,
  school,
  seen,
  serveKeys,
  showBadge,
} from '../../support/badge-page.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { claims, makeSigner, sign } from '../../support/credentials.ts';
import { mockNetwork } from '../../support/msw.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { spyOnKeeping } from '../../support/spy-on-keeping.ts';
import { until } from '../../support/until.ts';
import { expectNothingLeft, settle, watchLeftovers, type Leftovers } from '../../support/watch-leftovers.ts';

describe('sanctuary-badge: coming, going, and what it asks for', () => {
  let heard: Heard;
  let left: Leftovers | undefined;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    left?.stop();
    left = undefined;
    heard.stop();
    await clearBadges();
  });

  async function signed(answer?: unknown): Promise<{ body: Record<string, unknown>; keys: { requests: number } }> {
    const signer = await makeSigner();
    const keys = await serveKeys(answer ?? { keys: [signer.jwk] });
    return { body: badgeFeed(school({ credential: await sign(claims(), signer) }), { keys: keys.url }), keys };
  }

  it('leaves nothing behind when it is taken out while it loads', async () => {
    const { url } = await serveFeed(held({}).body);
    left = watchLeftovers();
    const badge = mountBadge({ feed: url });
    await settle();
    expect(left.timers.size, 'the watch works').to.be.above(0);
    badge.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expectNothingLeft(left);
  });

  it('leaves nothing behind when it is taken out with its credential checked', async () => {
    const { body } = await signed();
    const feed = await serveFeed(body);
    left = watchLeftovers();
    const badge = mountBadge({ feed: feed.url });
    await hasAward(badge, 'awarded');
    left.timers.clear(); // of the waits themselves
    badge.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expect([...left.listeners]).to.deep.equal([]);
    expect([...left.observers]).to.have.length(0);
  });

  it('moved in the page, goes on as if nothing had been, its credential checked', async () => {
    const { body, keys } = await signed();
    const { badge, feed } = await showBadge(body, 'awarded');
    const around = document.createElement('div');
    around.dataset['scene'] = '';
    document.body.append(around);
    around.append(badge);
    await settle();
    await badge.updateComplete;
    expect(badge.award).to.equal('awarded');
    expect([feed.requests, keys.requests]).to.deep.equal([1, 1]);
  });

  it('taken out and put back, it checks again', async () => {
    const { body } = await signed();
    const { badge } = await showBadge(body, 'awarded');
    badge.remove();
    await nextFrame();
    document.body.append(badge);
    await nextFrame();
    await hasAward(badge, 'awarded');
    expect(checks(badge).at(-1)).to.contain('is genuine');
  });

  it('two on a page ask once for the feed and once for the keys, and for nothing else', async () => {
    const hosts = new Set<string>();
    const note = ({ request }: { request: Request }): unknown => hosts.add(new URL(request.url).host);
    const worker = await mockNetwork();
    worker.events.on('request:start', note);
    const spy = spyOnKeeping();
    const { body, keys } = await signed();
    const feed = await serveFeed(body);
    const pair = [mountBadge({ feed: feed.url }), mountBadge({ feed: feed.url, size: 'seal' })];
    for (const badge of pair) await hasAward(badge, 'awarded');
    spy.stop();
    worker.events.removeListener('request:start', note);
    expect([feed.requests, keys.requests]).to.deep.equal([1, 1]);
    expect([...hosts].filter((host) => host !== location.host)).to.deep.equal(['feeds.example']);
    expect(spy.used).to.deep.equal([]);
  });

  it('a record without a credential costs no request beyond the feed', async () => {
    const keys = await serveKeys({ keys: [] });
    await showBadge(badgeFeed(school(), { keys: keys.url }), 'awarded');
    await aTimeout(50);
    expect(keys.requests).to.equal(0);
  });

  it('keeps what the page says itself until it knows, and says so after half a second where that is nothing (A8)', async () => {
    const slow = held(badgeFeed());
    const { url } = await serveFeed(slow.body);
    const plain = mountBadge({ feed: url });
    const filled = mountBadge({ feed: url }, 'Our record');
    await aTimeout(250);
    expect(all(plain, 'section')).to.have.length(0);
    await until(() => all(plain, '[role="status"]')[0]?.textContent.includes('Checking'));
    expect(all(filled, 'slot')).to.have.length(1);
    slow.release();
    await hasAward(plain, 'awarded');
    await hasAward(filled, 'awarded');
    expect(all(filled, 'slot')).to.have.length(0);
  });

  it('is about another record when its place changes', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    badge.place = 'another';
    await hasAward(badge, 'not-found');
    badge.place = 'school';
    await hasAward(badge, 'awarded');
  });

  it('takes a number for the place, as a framework may set it', async () => {
    const { badge } = await showBadge(badgeFeed(school({ id: '42' })), 'not-found');
    badge.place = 42 as never;
    await hasAward(badge, 'awarded');
    badge.place = null as never;
    await hasAward(badge, 'not-found');
  });

  it('shows on this computer for trying, and says so', async () => {
    const { badge } = await showBadge(badgeFeed(school({ hosts: [] })), 'awarded');
    expect(seen(badge)).to.contain('Shown for trying, on this computer only.');
  });
});
