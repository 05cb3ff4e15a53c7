import { expect } from '@open-wc/testing';
import { DocumentStore } from '../../src/feed/document-store.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { lastGood } from '../../src/feed/feed-state.ts';

const URL = 'https://feeds.example/';

interface Call {
  readonly signal: AbortSignal;
  readonly cache: string;
  readonly maxAge: number;
  answer(data: string): void;
  fail(error: unknown): void;
}

/** A store whose answers are given by hand. */
function manual() {
  const calls: Call[] = [];
  const decoded: string[] = [];
  /** Documents that are kept for others. */
  const held: string[] = [];
  const heard: string[] = [];
  const pages: Record<string, string> = {};
  let released = 0;
  const store = new DocumentStore<string>(URL, {
    fetch: ({ signal, cache, maxAge }) =>
      new Promise((resolve, reject) => {
        const answer = (text: string) => {
          held.push(text);
          resolve({ text, url: URL, fetchedAt: Date.now(), release: () => held.splice(held.indexOf(text), 1) });
        };
        calls.push({ signal, cache, maxAge, answer, fail: reject });
      }),
    decode({ text }, { now, pages: known }) {
      decoded.push(`${text} ${now.toISOString().slice(0, 10)}`);
      for (const [url, page] of Object.entries(pages))
        known.set(url, known.get(url) ?? { text: page, url, fetchedAt: 0 });
      if (text === 'bad') return Promise.reject(new FeedError('wrong-shape', { url: URL }));
      return Promise.resolve({ data: text, issues: [] });
    },
    onSettled: ({ state }) => heard.push(state.status),
    onRelease: () => (released += 1),
  });
  return { store, calls, decoded, held, heard, pages, released: () => released };
}

/** Lets every microtask run. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const timeout = () => new FeedError('timeout', { url: URL });

describe('DocumentStore', () => {
  it('reads nothing before somebody subscribes', async () => {
    const { store, calls } = manual();
    await settle();
    expect(store.state.status).to.equal('idle');
    expect(calls).to.have.length(0);
  });

  it('reads once for all who subscribe', async () => {
    const { store, calls } = manual();
    const heard: string[] = [];
    store.subscribe(() => heard.push(`a ${store.state.status}`));
    store.subscribe(() => heard.push(`b ${store.state.status}`));
    await settle();
    calls[0]?.answer('one');
    await settle();
    store.subscribe(() => undefined);
    await settle();
    expect(calls).to.have.length(1);
    expect(calls[0]?.cache).to.equal('default');
    expect(heard).to.deep.equal(['a loading', 'a ready', 'b ready']);
    expect(lastGood(store.state)?.data).to.equal('one');
  });

  it('is let go after the last has left, and gives up what it was doing', async () => {
    const { store, calls, released } = manual();
    const leave = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    await settle();
    leave[0]?.();
    leave[0]?.();
    await settle();
    expect(calls[0]?.signal.aborted).to.equal(false);
    leave[1]?.();
    expect(calls[0]?.signal.aborted).to.equal(false);
    await settle();
    expect(calls[0]?.signal.aborted).to.equal(true);
    expect(released()).to.equal(1);
  });

  it('is kept for whoever comes back at once, even a microtask late', async () => {
    const { store, calls, released } = manual();
    const leave = store.subscribe(() => undefined);
    await settle();
    leave();
    queueMicrotask(() => store.subscribe(() => undefined));
    await settle();
    calls[0]?.answer('one');
    await settle();
    expect(released()).to.equal(0);
    expect(calls).to.have.length(1);
    expect(store.state.status).to.equal('ready');
  });

  it('never lets an older answer overwrite a newer one', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    const refreshed = store.refresh();
    await settle();
    expect(calls.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(calls[0]?.signal.aborted).to.equal(true);
    calls[1]?.answer('new');
    await refreshed;
    calls[0]?.answer('old');
    await settle();
    expect(lastGood(store.state)?.data).to.equal('new');
  });

  it('ignores the failure of a run that was given up', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    void store.refresh();
    await settle();
    calls[0]?.fail(timeout());
    await settle();
    expect(store.state.status).to.equal('loading');
  });

  it('joins refreshes that are asked for together', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    calls[0]?.answer('one');
    await settle();
    const both = Promise.all([store.refresh(), store.refresh()]);
    await settle();
    expect(calls).to.have.length(2);
    calls[1]?.answer('two');
    await both;
    expect(lastGood(store.state)?.data).to.equal('two');
  });

  it('keeps the last good data when a refresh fails', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    calls[0]?.answer('one');
    await settle();
    const refreshed = store.refresh();
    await settle();
    calls[1]?.fail(timeout());
    await refreshed;
    expect(store.state.status).to.equal('failed');
    expect(lastGood(store.state)?.data).to.equal('one');
  });

  it('tries again for whoever comes after a failure', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    calls[0]?.fail(timeout());
    await settle();
    store.subscribe(() => undefined);
    await settle();
    calls[1]?.answer('one');
    await settle();
    expect(store.state.status).to.equal('ready');
  });

  it('makes an error of its own of what is none', async () => {
    const { store, calls } = manual();
    store.subscribe(() => undefined);
    await settle();
    const cause = new TypeError('a chunk is missing');
    calls[0]?.fail(cause);
    await settle();
    expect(store.state.status === 'failed' && store.state.error).to.include({ kind: 'blocked', cause });
  });

  describe('when the same document comes again', () => {
    async function shown() {
      const made = manual();
      const heard: string[] = [];
      made.store.subscribe(() => heard.push(made.store.state.status));
      await settle();
      made.calls[0]?.answer('one');
      await settle();
      const before = lastGood(made.store.state);
      heard.length = 0;
      return { ...made, heard, before };
    }

    it('reads it no second time, keeps the data and takes down the time', async () => {
      const { store, calls, decoded, before } = await shown();
      await new Promise((resolve) => setTimeout(resolve, 2));
      const done = store.refresh();
      await settle();
      calls[1]?.answer('one');
      await done;
      expect(decoded).to.have.length(1);
      expect(lastGood(store.state)?.data).to.equal(before?.data);
      expect(lastGood(store.state)?.fetchedAt).to.be.above(before?.fetchedAt ?? Infinity);
    });

    it('lets the older of two equal answers go, and all when nobody is left', async () => {
      const { store, calls, held } = await shown();
      const leave = store.subscribe(() => undefined);
      const done = store.refresh();
      await settle();
      calls[1]?.answer('one');
      await done;
      expect(held).to.deep.equal(['one']);
      leave();
      await settle();
      expect(held).to.deep.equal(['one']);
    });

    it('reads it again on another day', async () => {
      const { store, calls, decoded } = await shown();
      await onDay('2031-05-05', async () => {
        const done = store.refresh();
        await settle();
        calls[1]?.answer('one');
        await done;
      });
      expect(decoded[1]).to.equal('one 2031-05-05');
      expect(store.state.status).to.equal('ready');
    });

    it('is judged by another day even when nothing comes', async () => {
      const { store, calls, decoded, before } = await shown();
      await onDay('2031-05-05', async () => {
        const done = store.refresh();
        await settle();
        calls[1]?.fail(timeout());
        await done;
      });
      expect(decoded[1]).to.equal('one 2031-05-05');
      expect(store.state.status).to.equal('failed');
      expect(lastGood(store.state)?.fetchedAt).to.equal(before?.fetchedAt);
    });

    it('is not judged twice on one day', async () => {
      const { store, calls, decoded } = await shown();
      const done = store.refresh();
      await settle();
      calls[1]?.fail(timeout());
      await done;
      expect(decoded).to.have.length(1);
    });

    it('goes through the pages it goes on in, and is the same when they are', async () => {
      const { store, calls, pages, decoded } = manual();
      store.subscribe(() => undefined);
      pages['https://feeds.example/2'] = 'two';
      await settle();
      calls[0]?.answer('one');
      await settle();
      for (const [page, isSame] of [
        ['two', true],
        ['another', false],
      ] as const) {
        const before = lastGood(store.state)?.issues;
        pages['https://feeds.example/2'] = page;
        const done = store.renew(1);
        await settle();
        calls.at(-1)?.answer('one');
        await done;
        expect(lastGood(store.state)?.issues === before, page).to.equal(isSame);
      }
      expect(decoded).to.have.length(3);
    });

    it('takes pages that are kept when it is judged again without a network', async () => {
      const { store, calls, pages } = manual();
      store.subscribe(() => undefined);
      pages['https://feeds.example/2'] = 'two';
      await settle();
      calls[0]?.answer('one');
      await settle();
      pages['https://feeds.example/2'] = 'never fetched';
      await onDay('2031-05-05', async () => {
        const done = store.refresh();
        await settle();
        calls[1]?.fail(timeout());
        await done;
      });
      expect(lastGood(store.state)?.data).to.equal('one');
    });
  });

  describe('renewed without a word', () => {
    async function shown() {
      const made = manual();
      const states: string[] = [];
      made.store.subscribe(
        () => states.push(made.store.state.status),
        () => 60,
      );
      await settle();
      made.calls[0]?.answer('one');
      await settle();
      states.length = 0;
      return { ...made, states };
    }

    it('never says that it loads, and asks the server', async () => {
      const { store, calls, states } = await shown();
      const done = store.renew(700);
      await settle();
      expect(calls[1]).to.include({ cache: 'no-cache', maxAge: 700 });
      expect(store.state.status).to.equal('ready');
      calls[1]?.answer('two');
      await done;
      expect(states).to.deep.equal(['ready']);
      expect(lastGood(store.state)?.data).to.equal('two');
    });

    it('says so after all when somebody asks for it meanwhile, and asks once', async () => {
      const { store, calls, states } = await shown();
      const quiet = store.renew(0);
      await settle();
      const loud = store.refresh();
      expect(store.state.status).to.equal('loading');
      await settle();
      calls[1]?.answer('two');
      await Promise.all([quiet, loud]);
      expect(calls).to.have.length(2);
      expect(states).to.deep.equal(['loading', 'ready']);
    });

    it('mends a failure', async () => {
      const { store, calls, states } = await shown();
      void store.renew(0);
      await settle();
      calls[1]?.fail(timeout());
      await settle();
      expect(store.state.status).to.equal('failed');
      void store.renew(0);
      await settle();
      calls[2]?.answer('one');
      await settle();
      expect(states).to.deep.equal(['failed', 'ready']);
    });

    it('tells its clock of every answer, and of none once nobody is left', async () => {
      const { store, calls, heard } = manual();
      const leave = store.subscribe(
        () => undefined,
        () => 60,
      );
      await settle();
      calls[0]?.answer('one');
      await settle();
      void store.renew(0);
      await settle();
      calls[1]?.fail(timeout());
      await settle();
      void store.renew(0);
      await settle();
      leave();
      calls[2]?.answer('two');
      await settle();
      expect(heard).to.deep.equal(['ready', 'failed']);
    });

    it('wants to be as young as the strictest of its readers has it', async () => {
      const { store } = await shown();
      let strict = 90;
      const leave = store.subscribe(
        () => undefined,
        () => strict,
      );
      expect(store.maxAge).to.equal(60);
      strict = 40;
      expect(store.maxAge).to.equal(40);
      leave();
      expect(store.maxAge).to.equal(60);
    });
  });

  it('lets a document go that it could not read', async () => {
    const { store, calls, held } = manual();
    store.subscribe(() => undefined);
    await settle();
    calls[0]?.answer('bad');
    await settle();
    expect(store.state.status === 'failed' && store.state.error.kind).to.equal('wrong-shape');
    expect(held).to.deep.equal([]);
  });

  it('lets a document go that came when nobody was left', async () => {
    const { store, calls, held } = manual();
    const leave = store.subscribe(() => undefined);
    await settle();
    calls[0]?.answer('one');
    leave();
    await settle();
    expect(held).to.deep.equal([]);
  });
});

/** Does something on another day. */
async function onDay(day: string, act: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => Date.parse(`${day}T12:00:00Z`);
  try {
    await act();
  } finally {
    Date.now = now;
  }
}
