import { expect } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { FeedError } from '../src/feed/feed-error.ts';
import { fetchText } from '../src/feed/fetch-document.ts';
import { giveHeadStart } from '../src/head-start.ts';
import { mockNetwork } from './support/msw.ts';
import { until } from './support/until.ts';

const KEY = Symbol.for('sanctuary-widgets/requests@1');
const page = globalThis as unknown as Record<symbol, unknown>;

describe('a head start for a feed', () => {
  let worker: SetupWorker;
  let asked: Request[] = [];
  let number = 0;
  /** Each test has an address of its own: a page asks for one only once. */
  let url = '';

  before(async () => (worker = await mockNetwork()));

  beforeEach(() => {
    number += 1;
    url = `https://feeds.example/head-start-${number}.json`;
    asked = [];
    worker.use(
      http.get('https://feeds.example/*', ({ request }) => {
        asked.push(request);
        return HttpResponse.json({ version: '1.0' });
      }),
    );
  });

  afterEach(() => {
    worker.resetHandlers();
    document.querySelectorAll('main, meta[name="sanctuary-feed"]').forEach((element) => element.remove());
  });

  /** An element of the page that no script has defined. */
  function element(attributes: Record<string, string>, around: Record<string, string> = {}): Element {
    const [main, made] = [document.createElement('main'), document.createElement('sanctuary-badge')];
    for (const [name, value] of Object.entries(around)) main.setAttribute(name, value);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    main.append(made);
    document.body.append(main);
    return made;
  }

  it('is what the element is answered with: one request', async () => {
    giveHeadStart([element({ feed: `${url}#part` })]);
    await until(() => asked.length > 0);
    expect((await fetchText(url)).text).to.equal('{"version":"1.0"}');
    expect(asked.length).to.equal(1);
  });

  it('asks as the element would: no cookie, no path of the page', async () => {
    giveHeadStart([element({ feed: url })]);
    await fetchText(url);
    await fetchText(url);
    const [early, own] = asked;
    const told = ({ credentials, referrerPolicy, cache, mode, headers }: Request) => ({
      credentials,
      referrerPolicy,
      cache,
      mode,
      headers: [...headers],
    });
    expect(told(early!)).to.deep.equal(told(own!));
    expect(early!.credentials).to.equal('omit');
  });

  for (const [where, attributes, around] of [
    ['the element', () => ({ feed: url }), () => ({ 'data-sanctuary-feed': 'https://feeds.example/another.json' })],
    ['markup that stands for it', () => ({ 'data-feed': url }), () => ({})],
    ['what is around it', () => ({}), () => ({ 'data-sanctuary-feed': url })],
  ] as const)
    it(`takes the feed from ${where}`, async () => {
      giveHeadStart([element(attributes(), around())]);
      await until(() => asked.length > 0);
      expect(asked.map((request) => request.url)).to.deep.equal([url]);
    });

  it('takes the feed from the page', async () => {
    const meta = document.createElement('meta');
    meta.name = 'sanctuary-feed';
    meta.content = url;
    document.head.append(meta);
    giveHeadStart([element({}), element({})]);
    await until(() => asked.length > 0);
    expect(asked.map((request) => request.url)).to.deep.equal([url]);
  });

  it('asks for nothing that is no feed', async () => {
    giveHeadStart([
      element({}),
      element({ feed: ' ' }),
      element({ feed: 'https://' }),
      element({ feed: 'data:application/json,{}' }),
      element({ feed: 'javascript:alert(1)' }),
    ]);
    giveHeadStart([element({ feed: url })]);
    await until(() => asked.length > 0);
    expect(asked.map((request) => request.url)).to.deep.equal([url]);
  });

  it('lets nothing go wrong that the element does not meet itself', async () => {
    page[KEY] = 'nonsense';
    giveHeadStart([element({ feed: url })]);
    delete page[KEY];
    giveHeadStart([element({ feed: 'https://' }), element({ feed: url })]);
    expect((await fetchText(url)).text).to.equal('{"version":"1.0"}');
    expect(asked.length).to.equal(1);
  });

  it('is no answer for who asks the server anew', async () => {
    giveHeadStart([element({ feed: url })]);
    await fetchText(url, { cache: 'no-cache' });
    expect(asked.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('tells of its failure as any request does', async () => {
    worker.use(http.get(url, () => HttpResponse.error()));
    giveHeadStart([element({ feed: url })]);
    const failure: unknown = await fetchText(url).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(FeedError).with.property('kind', 'blocked');
  });

  it('is broken off with the reading', async () => {
    worker.use(http.get(url, () => delay('infinite')));
    giveHeadStart([element({ feed: url })]);
    const stop = new AbortController();
    const reading = fetchText(url, { signal: stop.signal }).catch((error: unknown) => error);
    stop.abort('gone');
    expect(await reading).to.equal('gone');
  });

  it('is not used when it has lain for long, nor anything that is none', async () => {
    const begun = { response: Promise.resolve(new Response('{"old":true}')), stop: new AbortController() };
    const disguised = Object.assign(Promise.resolve(new Response('{}')), { then: () => expect.fail('called') });
    for (const found of [
      { ...begun, at: performance.now() - 60_000 },
      { ...begun, at: performance.now(), response: disguised },
      { ...begun, at: performance.now(), stop: { abort: () => undefined } },
      'nonsense',
      null,
    ]) {
      page[KEY] = new Map([[url, found]]);
      expect((await fetchText(url)).text).to.equal('{"version":"1.0"}');
    }
    page[KEY] = { get: () => expect.fail('called') };
    expect((await fetchText(url)).text).to.equal('{"version":"1.0"}');
    delete page[KEY];
  });
});
