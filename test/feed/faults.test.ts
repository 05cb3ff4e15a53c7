import { expect } from '@open-wc/testing';
import { blockedHint } from '../../src/feed/explain-failure.ts';
import { FeedError, loadFeed, subscribeFeed, type FeedSubscription } from '../../src/feed/index.ts';
import { lastGood } from '../../src/feed/feed-state.ts';
import { faultyDocument, type Answer } from '../support/faults.ts';
import { groupFeature, withGroups } from '../support/feeds.ts';
import { until } from '../support/until.ts';

const feed = withGroups([groupFeature({ name: 'Noddfa Dŵr 🏴 (invented)' })]);

interface Failure {
  readonly kind: string;
  readonly hint: RegExp;
  readonly status?: number;
  readonly retryAfter?: number;
}

const FAILURES: Record<string, [answer: Answer, failure: Failure]> = {
  'never answers': [{ how: 'stall' }, { kind: 'timeout', hint: /within 0.4 seconds/ }],
  'stops midway': [
    { how: 'stall-midway', body: feed },
    { kind: 'timeout', hint: /within/ },
  ],
  'drips too slowly': [
    { how: 'drip', body: 'x'.repeat(9000) },
    { kind: 'timeout', hint: /within/ },
  ],
  'breaks off': [
    { how: 'break-off', body: feed },
    { kind: 'blocked', hint: /broke off/ },
  ],
  'says half of a document is all': [
    { how: 'half', body: feed },
    { kind: 'not-json', hint: /cut off/ },
  ],
  'answers 403': [
    { status: 403, body: feed },
    { kind: 'http', status: 403, hint: /403/ },
  ],
  'answers 404': [{ status: 404 }, { kind: 'http', status: 404, hint: /check the address/ }],
  'answers 500': [
    { status: 500, body: '<h1>' },
    { kind: 'http', status: 500, hint: /500/ },
  ],
  'answers 429, and lets scripts read for how long': [
    { status: 429, headers: { 'retry-after': '120', 'access-control-expose-headers': 'Retry-After' } },
    { kind: 'http', status: 429, retryAfter: 120, hint: /429/ },
  ],
  'answers 429 and keeps for how long from scripts': [
    { status: 429, headers: { 'retry-after': '120' } },
    { kind: 'http', status: 429, hint: /429/ },
  ],
  'answers with a web page': [
    { body: '<!doctype html><title>Sign in</title>', headers: { 'content-type': 'application/json' } },
    { kind: 'not-json', hint: /web page/ },
  ],
  'answers with nothing': [{ body: '' }, { kind: 'not-json', hint: /empty/ }],
  'answers in UTF-16': [
    { body: `\ufeff${JSON.stringify(feed)}`, encoding: 'utf16le' },
    { kind: 'not-json', hint: /UTF-8/ },
  ],
  'answers with a gzip bomb': [{ how: 'bomb' }, { kind: 'too-large', hint: /40 MB/ }],
  'lets no other site read it': [
    { body: feed, cors: false },
    { kind: 'blocked', hint: /likelihood: .*Access-Control/ },
  ],
  'sends readers on without a place to go': [{ status: 301 }, { kind: 'http', status: 301, hint: /301/ }],
  'nests a million lists': [
    { body: `{"version":"1.0","x":${'['.repeat(1e6)}${']'.repeat(1e6)}}` },
    { kind: 'wrong-shape', hint: /deep/ },
  ],
};

async function failureOf(url: string, timeout: number): Promise<FeedError> {
  const error: unknown = await loadFeed(url, { timeout }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(FeedError);
  return error as FeedError;
}

describe('a server that', () => {
  for (const [what, [answer, { hint, ...failure }]] of Object.entries(FAILURES)) {
    it(what, async () => {
      const document = await faultyDocument(answer);
      const waits = failure.kind === 'timeout';
      const error = await failureOf(document.url, waits ? 400 : 4000);
      expect(error).to.deep.include({ status: undefined, retryAfter: undefined, url: document.url, ...failure });
      expect(error.message).to.match(hint);
    });
  }

  it('cannot be reached', async () => {
    const error = await failureOf('http://127.0.0.1:9/feed.json', 4000);
    expect(error.kind).to.equal('blocked');
  });

  it('is not needed: nothing is asked of it and nothing is read for a wish that was taken back', async () => {
    const document = await faultyDocument({ how: 'stall' });
    const stop = new AbortController();
    const reading = loadFeed(document.url, { signal: stop.signal }).catch((reason: unknown) => reason);
    await until(async () => (await document.requests()).length === 1);
    stop.abort('enough');
    expect(await reading).to.equal('enough');
  });
});

describe('a server that is only odd', () => {
  const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);
  const nameOf = ({ data }: Awaited<ReturnType<typeof loadFeed>>) => data.collections.groups?.[0]?.name;

  it('drips, but is done in time', async () => {
    const { url } = await faultyDocument({ how: 'drip', body: feed });
    expect(nameOf(await loadFeed(url))).to.equal('Noddfa Dŵr 🏴 (invented)');
  });

  it('calls UTF-8 something else', async () => {
    const { url } = await faultyDocument({ body: feed, headers: { 'content-type': 'text/plain; charset=iso-8859-1' } });
    const loaded = await loadFeed(url);
    expect(nameOf(loaded)).to.equal('Noddfa Dŵr 🏴 (invented)');
    expect(loaded.issues).to.deep.equal([]);
  });

  it('begins with a byte order mark', async () => {
    const { url } = await faultyDocument({ body: `\ufeff${JSON.stringify(feed)}` });
    expect(nameOf(await loadFeed(url))).to.equal('Noddfa Dŵr 🏴 (invented)');
  });

  it('is not in UTF-8: shown as far as can be, and told', async () => {
    const { url } = await faultyDocument({ body: withGroups([groupFeature({ name: 'Café' })]), encoding: 'latin1' });
    const loaded = await loadFeed(url);
    expect(nameOf(loaded)).to.equal('Caf\ufffd');
    expect(codes(loaded.issues)).to.deep.equal(['not-utf-8']);
  });

  it('sends readers on: relative addresses start from where they end up', async () => {
    const target = await faultyDocument({ body: withGroups([groupFeature({ url: 'here' })]) }, 'moved/to/feed.json');
    const { url } = await faultyDocument({ status: 301, headers: { location: target.url } });
    const loaded = await loadFeed(url);
    expect(loaded.data.header.url).to.equal(target.url);
    expect(loaded.data.collections.groups?.[0]?.url).to.equal(new URL('here', target.url).href);
    expect(loaded.issues).to.deep.equal([]);
  });

  it('sends readers on to another origin: shown, and told', async () => {
    const target = await faultyDocument({ body: feed });
    const { url } = await faultyDocument({ status: 302, headers: { location: target.elsewhere } });
    const loaded = await loadFeed(url);
    expect(loaded.data.header.url).to.equal(target.elsewhere);
    expect(loaded.issues).to.have.length(1);
    expect(loaded.issues[0]).to.include({ code: 'redirect-elsewhere', severity: 'suspect', document: url });
  });

  it('learns neither a cookie nor the page', async () => {
    const document = await faultyDocument({ body: feed });
    await loadFeed(document.url);
    const [request] = await document.requests();
    expect(request?.cookie).to.equal(undefined);
    expect(request?.referer).to.equal(`${location.origin}/`);
  });
});

describe('a feed that is open while its server', () => {
  const open: FeedSubscription[] = [];
  afterEach(() => open.splice(0).forEach((subscription) => subscription.close()));

  async function show(answer: Answer) {
    const document = await faultyDocument(answer);
    const seen: string[] = [];
    const subscription = subscribeFeed(document.url, ['groups'], ({ status }) => seen.push(status));
    open.push(subscription);
    await until(() => ['ready', 'failed'].includes(subscription.state.status), 'never came');
    return { document, seen, subscription };
  }

  it('has nothing new: the browser asks with the ETag, the answer is a 304, the data the very same', async () => {
    const { document, seen, subscription } = await show({ body: feed, headers: { etag: '"one"' } });
    const before = lastGood(subscription.state);
    await subscription.refresh();
    const after = lastGood(subscription.state);
    expect((await document.requests()).map(({ status }) => status)).to.deep.equal([200, 304]);
    expect(seen).to.deep.equal(['ready', 'loading', 'ready']);
    expect(after?.data).to.equal(before?.data);
    expect(after?.fetchedAt).to.be.above(before?.fetchedAt ?? Infinity);
  });

  it('has something new', async () => {
    const { document, subscription } = await show({ body: feed, headers: { etag: '"one"' } });
    await document.answer({ body: withGroups([groupFeature({ id: 'new' })]), headers: { etag: '"two"' } });
    await subscription.refresh();
    await until(() => subscription.state.status === 'ready');
    expect(lastGood(subscription.state)?.data.collections.groups?.map(({ id }) => id)).to.deep.equal(['new']);
    expect((await document.requests()).map(({ status }) => status)).to.deep.equal([200, 200]);
  });

  for (const [what, answer, kind] of [
    ['fails', { status: 500 }, 'http'],
    ['breaks off', { how: 'break-off', body: feed }, 'blocked'],
    ['turns into a web page', { body: '<p>Moved' }, 'not-json'],
    ['turns into something else', { body: [] }, 'wrong-shape'],
    ['forgets to let others read it', { body: feed, cors: false }, 'blocked'],
  ] as const) {
    it(`${what}, and is mended: what is shown stays, with its date`, async () => {
      const { document, subscription } = await show({ body: feed });
      const before = lastGood(subscription.state);
      await document.answer(answer);
      await subscription.refresh();
      const { state } = subscription;
      expect(state.status === 'failed' && state.error.kind).to.equal(kind);
      expect(lastGood(state)).to.include({ data: before?.data, fetchedAt: before?.fetchedAt });
      await document.answer({ body: feed });
      await subscription.refresh();
      expect(subscription.state.status).to.equal('ready');
      expect(lastGood(subscription.state)?.data).to.equal(before?.data);
    });
  }
});

describe('the likely causes of a document that cannot be had', () => {
  const page = { protocol: 'https:', origin: 'https://page.example' };

  it('begin with what other origins need', () => {
    expect(blockedHint('https://feeds.example/feed.json', page)).to.match(
      /likelihood: .*Allow-Origin.*; .*connect-src/,
    );
  });

  it('are not sought there within one origin, nor in a page where there is none', () => {
    expect(blockedHint('https://page.example/feed.json', page)).to.match(/likelihood: the page's content/);
    expect(blockedHint('https://page.example/feed.json')).to.match(/likelihood: its server cannot be reached[^;]*$/);
  });

  it('are one when the page is on https and the document is not', () => {
    expect(blockedHint('http://feeds.example/feed.json', page)).to.equal(
      'a page on https cannot load a document over http: publish it on https',
    );
  });
});
