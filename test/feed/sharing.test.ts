import { aTimeout, expect } from '@open-wc/testing';
import type * as Feed from '../../src/feed/index.ts';
import * as first from '../../src/feed/index.ts';
import { lastGood } from '../../src/feed/feed-state.ts';
import { shareDocument, type SharedDocument } from '../../src/feed/shared-documents.ts';
import { faultyDocument, type FaultyDocument } from '../support/faults.ts';
import { groupFeature, withGroups } from '../support/feeds.ts';
import { until } from '../support/until.ts';

const KEY = Symbol.for('sanctuary-widgets/documents@1');
const page = globalThis as unknown as Record<symbol, unknown>;
const feed = withGroups([groupFeature({ id: 'true' })]);
const text = JSON.stringify(withGroups([groupFeature({ id: 'from another script' })]));

/** As a second script tag would bring it: the same modules, once more. */
async function secondCopy(): Promise<typeof Feed> {
  const copy: string = '../../src/feed/index.ts?copy=2';
  const second = (await import(copy)) as typeof Feed;
  expect(second.subscribeFeed, 'another copy').to.not.equal(first.subscribeFeed);
  return second;
}

describe('documents that are shared on a page', () => {
  const open: Feed.FeedSubscription[] = [];
  let second: typeof Feed;
  before(async () => (second = await secondCopy()));
  afterEach(async () => {
    for (const subscription of open.splice(0)) subscription.close();
    await aTimeout(0);
    expect(page[KEY] instanceof Map ? [...page[KEY].keys()] : [], 'nothing is left').to.deep.equal([]);
    Reflect.deleteProperty(page, KEY);
  });

  function show({ subscribeFeed }: typeof Feed, { url }: FaultyDocument) {
    const subscription = subscribeFeed(url, ['groups'], () => undefined);
    open.push(subscription);
    return subscription;
  }
  const settled = (...all: Feed.FeedSubscription[]) =>
    until(() => all.every(({ state }) => ['ready', 'failed'].includes(state.status)), 'never settled');
  const ids = ({ state }: Feed.FeedSubscription) => lastGood(state)?.data.collections.groups?.map(({ id }) => id);
  const entryOf = ({ url }: FaultyDocument) => (page[KEY] as Map<string, SharedDocument>).get(url);
  const asked = async (document: FaultyDocument) => (await document.requests()).length;

  it('are fetched once for two copies of the script, together or one after the other', async () => {
    const document = await faultyDocument({ body: feed });
    const together = [show(first, document), show(second, document)];
    await settled(...together);
    const late = show(second, document);
    await settled(late);
    expect([...together, late].map(ids)).to.deep.equal([['true'], ['true'], ['true']]);
    expect(await asked(document)).to.equal(1);
  });

  it('are decoded by each copy for itself', async () => {
    const document = await faultyDocument({ body: feed });
    const both = [show(first, document), show(second, document)];
    await settled(...both);
    const [one, other] = both.map(({ state }) => lastGood(state)?.data.collections.groups?.[0]);
    expect(one).to.deep.equal(other);
    expect(one).to.not.equal(other);
  });

  it('are kept for the one when the other goes, and gone with the last', async () => {
    const document = await faultyDocument({ body: JSON.stringify(feed) + ' '.repeat(1000), how: 'drip' });
    const goes = show(first, document);
    await until(async () => (await asked(document)) === 1);
    const stays = show(second, document);
    await until(() => entryOf(document)?.users === 2);
    goes.close();
    await settled(stays);
    expect(ids(stays)).to.deep.equal(['true']);
    expect(await asked(document)).to.equal(1);
    stays.close();
    await aTimeout(0);
    await settled(show(first, document));
    expect(await asked(document)).to.equal(2);
  });

  it('are given up on the way when both have gone', async () => {
    const document = await faultyDocument({ how: 'stall' });
    const both = [show(first, document), show(second, document)];
    await until(async () => (await asked(document)) === 1);
    await until(() => entryOf(document)?.users === 2);
    const entry = entryOf(document);
    expect(entry?.stop.signal.aborted).to.equal(false);
    for (const subscription of both) subscription.close();
    await aTimeout(0);
    expect(entry?.stop.signal.aborted).to.equal(true);
  });

  it('are fetched anew for whoever refreshes', async () => {
    const document = await faultyDocument({ body: feed });
    const both = [show(first, document), show(second, document)];
    await settled(...both);
    await document.answer({ body: withGroups([groupFeature({ id: 'newer' })]) });
    await both[1]?.refresh();
    await settled(...both);
    expect(both.map(ids)).to.deep.equal([['true'], ['newer']]);
    expect(await asked(document)).to.equal(2);
  });

  it('need no asking again where another copy has just asked', async () => {
    const document = await faultyDocument({ body: feed });
    const stop = new AbortController();
    const share = (cache: 'default' | 'no-cache', maxAge: number) =>
      shareDocument(document.url, { signal: stop.signal, cache, maxAge });
    const held = [await share('default', 0), await share('no-cache', 10_000)];
    expect(await asked(document)).to.equal(1);
    await aTimeout(5);
    held.push(await share('no-cache', 1));
    expect(await asked(document)).to.equal(2);
    for (const { release } of held) {
      release();
      release();
    }
  });

  describe('and what else a script may put there', () => {
    const now = Date.now();
    const entry = (changes: object = {}) => ({
      startedAt: now,
      fresh: false,
      settled: true,
      users: 1,
      stop: new AbortController(),
      answer: Promise.resolve({ text, url: 'https://feeds.example/', fetchedAt: now }),
      ...changes,
    });
    const rejected = () => {
      const answer = Promise.reject(new Error('junk'));
      answer.catch(() => undefined);
      return answer;
    };
    let called: string[] = [];
    const trap = (name: string) => () => {
      called.push(name);
      return undefined;
    };
    const withOwn = <T extends object>(object: T, name: string): T =>
      Object.defineProperty(object, name, { value: trap(name) });

    beforeEach(() => (called = []));

    async function idsWith(found: (url: string) => unknown): Promise<unknown> {
      const document = await faultyDocument({ body: feed });
      page[KEY] = new Map([[document.url, found(document.url)]]);
      const subscription = show(first, document);
      await settled(subscription);
      const read = ids(subscription);
      subscription.close();
      await aTimeout(0);
      Reflect.deleteProperty(page, KEY);
      return read;
    }

    it('is read like any other document when it is one', async () => {
      expect(await idsWith(() => entry())).to.deep.equal(['from another script']);
    });

    for (const [what, found] of Object.entries<() => unknown>({
      nothing: () => undefined,
      'a string': () => 'junk',
      'an empty object': () => ({}),
      'an answer of another shape': () => entry({ answer: Promise.resolve('junk') }),
      'an answer without text': () =>
        entry({ answer: Promise.resolve({ text: 1, url: 'https://x.example/', fetchedAt: now }) }),
      'an answer from nowhere': () => entry({ answer: Promise.resolve({ text, url: 'javascript:1', fetchedAt: now }) }),
      'an answer from the future': () =>
        entry({ answer: Promise.resolve({ text, url: 'https://x.example/', fetchedAt: now + 1e9 }) }),
      'an answer that failed': () => entry({ answer: rejected() }),
      'a thenable': () => entry({ answer: { then: trap('then') } }),
      'a promise with a then of its own': () => entry({ answer: withOwn(Promise.resolve(), 'then') }),
      'a controller with an abort of its own': () => entry({ stop: withOwn(new AbortController(), 'abort') }),
      'something asked for in the future': () => entry({ startedAt: now + 1e9 }),
      'something of long ago': () => entry({ startedAt: now - 1e9 }),
      'something given up': () => {
        const stop = new AbortController();
        stop.abort();
        return entry({ stop });
      },
      'something that throws when it is looked at': () =>
        Object.defineProperty(entry(), 'answer', {
          get() {
            throw new Error('trap');
          },
        }),
    })) {
      it(`is passed over when it is ${what}`, async () => {
        expect(await idsWith(found)).to.deep.equal(['true']);
        expect(called).to.deep.equal([]);
      });
    }

    for (const [what, make] of Object.entries<() => unknown>({
      'a string': () => 'junk',
      'a plain object': () => ({ get: trap('get'), set: trap('set') }),
      'a map with a get of its own': () => withOwn(new Map(), 'get'),
      'what only looks like a map': () => Object.create(Map.prototype) as object,
    })) {
      it(`is left alone when it is ${what} in place of the map`, async () => {
        const document = await faultyDocument({ body: feed });
        page[KEY] = make();
        const both = [show(first, document), show(first, document)];
        await settled(...both);
        expect(both.map(ids)).to.deep.equal([['true'], ['true']]);
        expect(await asked(document)).to.equal(1);
        expect(called).to.deep.equal([]);
        Reflect.deleteProperty(page, KEY);
      });
    }
  });
});
