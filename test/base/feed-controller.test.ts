import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { ReactiveController } from 'lit';
import { FeedController } from '../../src/base/controllers/feed-controller.ts';
import type { StatedConsent } from '../../src/feed/adapters/adapter.ts';
import { lastGood } from '../../src/feed/feed-state.ts';
import { hearConsole, type Heard } from '../support/console.ts';
import { groupFeature, withGroups } from '../support/feeds.ts';
import { mockNetwork } from '../support/msw.ts';
import { held, serveFeed } from '../support/serve-feed.ts';
import { until } from '../support/until.ts';

/** The least that a widget can be. */
class TestHost extends HTMLElement {
  readonly states: string[] = [];
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  consent?: StatedConsent;
  readonly controller = new FeedController(this, ['groups', 'stories'], () => ({ consent: this.consent }));
  feed?: string;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    const { state } = this.controller;
    this.states.push(state.status + (lastGood(state) ? '+' : ''));
  }
  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }
  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}
customElements.define('test-feed-host', TestHost);

describe('FeedController', () => {
  let heard: Heard;
  // what is reported comes at once then, and in no later test
  before(() => import('../../src/base/report-issues.ts'));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    document.querySelectorAll('test-feed-host').forEach((host) => host.remove());
    await aTimeout(0);
    (await mockNetwork()).resetHandlers();
  });

  function place(feed: string): TestHost {
    const host = new TestHost();
    host.feed = feed;
    document.body.append(host);
    return host;
  }
  const isReady = (host: TestHost) => until(() => host.controller.state.status === 'ready', 'the feed was not read');
  const ids = ({ controller }: TestHost) => lastGood(controller.state)?.data.collections.groups?.map(({ id }) => id);
  const feedOf = (id: string) => withGroups([groupFeature({ id })]);

  it('moved while it shows a feed, goes on as if nothing had been', async () => {
    const feed = await serveFeed(feedOf('a'));
    const host = place(feed.url);
    await isReady(host);
    const { state } = host.controller;
    host.states.length = 0;
    const section = document.body.appendChild(document.createElement('section'));
    section.append(host);
    await aTimeout(20);
    expect(host.controller.state).to.equal(state);
    expect(host.states).to.deep.equal([]);
    feed.body = feedOf('b');
    await host.controller.refresh();
    await until(() => ids(host)?.[0] === 'b');
    expect(feed.requests).to.equal(2);
    section.remove();
  });

  it('moved while it loads, asks once', async () => {
    const answer = held(feedOf('a'));
    const feed = await serveFeed(answer.body);
    const host = place(feed.url);
    await until(() => feed.requests === 1);
    document.body.prepend(host);
    await aTimeout(0);
    answer.release();
    await isReady(host);
    expect(feed.requests).to.equal(1);
  });

  it('taken out while it loads, hears nothing more; put back, asks anew', async () => {
    const answer = held(feedOf('late'));
    const feed = await serveFeed(answer.body);
    const host = place(feed.url);
    await until(() => feed.requests === 1);
    host.remove();
    await aTimeout(0);
    const before = host.states.length;
    answer.release();
    await aTimeout(30);
    expect(host.states.length).to.equal(before);
    feed.body = feedOf('new');
    document.body.append(host);
    await isReady(host);
    expect(ids(host)).to.deep.equal(['new']);
    expect(feed.requests).to.equal(2);
  });

  it('moved to where another feed is, goes over to it, and never back', async () => {
    const answer = held(feedOf('old'));
    const [old, other] = [await serveFeed(answer.body), await serveFeed(feedOf('other'))];
    const host = place(old.url);
    await until(() => old.requests === 1);
    host.remove();
    host.feed = other.url;
    document.body.append(host);
    await isReady(host);
    answer.release();
    await aTimeout(30);
    expect(ids(host)).to.deep.equal(['other']);
  });

  it('takes the answers of a feed that is changed twice at once in the right order', async () => {
    const slow = held(feedOf('slow'));
    const [first, last] = [await serveFeed(slow.body), await serveFeed(feedOf('last'))];
    const host = place(first.url);
    await until(() => first.requests === 1);
    host.feed = last.url;
    host.controller.follow();
    await isReady(host);
    slow.release();
    await aTimeout(30);
    expect(ids(host)).to.deep.equal(['last']);
  });

  describe('with something wrong in its feed', () => {
    const bad = { ...groupFeature({ id: 'bad' }), properties: {} };
    const odd = groupFeature({ id: 'odd', url: 'javascript:1', since: '2999' });

    it('tells the page of it, and the console once for all who show it', async () => {
      const feed = await serveFeed(withGroups([bad, odd]));
      const told: unknown[] = [];
      const listen = ({ issues }: { issues: readonly unknown[] }) => told.push(issues.length);
      document.addEventListener('sanctuary-issues', listen);
      const hosts = [place(feed.url), place(feed.url)];
      for (const host of hosts) await isReady(host);
      document.removeEventListener('sanctuary-issues', listen);
      await until(() => heard.groups.length > 0);
      await aTimeout(20);
      expect(told).to.deep.equal([3, 3]);
      expect(heard.groups).to.deep.equal([`sanctuary-widgets: 1 set-aside, 1 dropped, 1 suspect in ${feed.url}`]);
      expect(heard.warnings).to.have.length(3);
      expect(heard.warnings[0]).to.match(/^set-aside \/groups\/features\/0\/properties\/name \(id bad\): .*Add it\./);
    });

    it('tells the console of what is new, and not again of what is old', async () => {
      const feed = await serveFeed(withGroups([bad]));
      const host = place(feed.url);
      await isReady(host);
      await until(() => heard.groups.length === 1);
      feed.body = withGroups([bad, odd]);
      await host.controller.refresh();
      await until(() => heard.groups.length === 2);
      expect(heard.groups[1]).to.contain('1 dropped, 1 suspect in');
    });

    it('counts what is too much to be told one by one', async () => {
      const many = Array.from({ length: 1500 }, (_, index) => ({ ...bad, id: `bad-${index}` }));
      const feed = await serveFeed(withGroups(many));
      const host = place(feed.url);
      await isReady(host);
      await until(() => heard.groups.length === 1);
      expect(heard.warnings).to.have.length(1001);
      expect(heard.groups[0]).to.contain('1500 set-aside');
      expect(heard.warnings.at(-1)).to.contain('And 500 more.');
    });
  });

  it('says once that its feed cannot be read, with the address and the cause', async () => {
    const feed = await serveFeed(new HttpResponse(null, { status: 404 }));
    const host = place(feed.url);
    await until(() => host.controller.state.status === 'failed');
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('http: the server answered with status 404').and.to.contain(feed.url);
  });

  it('reads a feed anew when what is stated of it changes, and shows nothing of before meanwhile', async () => {
    const post = { id: 1, status: 'publish', title: { rendered: 'A title' }, content: { rendered: '<p>Words.</p>' } };
    const posts = await serveFeed([post]);
    const host = place(posts.url);
    const stories = () => lastGood(host.controller.state)?.data.collections.stories?.length;
    await isReady(host);
    expect(stories()).to.equal(0);
    host.consent = 'stated-by-site';
    host.controller.follow();
    await isReady(host);
    expect(stories()).to.equal(1);
    delete host.consent;
    host.controller.follow();
    expect(stories()).to.not.equal(1);
    await isReady(host);
    expect(stories()).to.equal(0);
  });
});
