import { expect } from '@open-wc/testing';
import { DocumentStore } from '../../src/feed/document-store.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { lastGood } from '../../src/feed/feed-state.ts';

const URL = 'https://feeds.example/';

interface Call {
  readonly signal: AbortSignal;
  readonly cache: string;
  answer(data: string): void;
  fail(error: unknown): void;
}

/** A store whose answers are given by hand. */
function manual() {
  const calls: Call[] = [];
  let released = 0;
  const store = new DocumentStore<string>(
    URL,
    ({ signal, cache }) =>
      new Promise((resolve, reject) => {
        calls.push({ signal, cache, answer: (data) => resolve({ data, issues: [] }), fail: reject });
      }),
    () => (released += 1),
  );
  return { store, calls, released: () => released };
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
});
