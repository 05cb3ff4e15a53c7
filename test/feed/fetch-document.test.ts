import { expect } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { FeedError } from '../../src/feed/feed-error.ts';
import { fetchDocument, type FetchOptions } from '../../src/feed/fetch-document.ts';
import { mockNetwork } from '../support/msw.ts';

const URL = 'https://feeds.example/feed.json';

describe('fetchDocument', () => {
  let worker: SetupWorker;
  before(async () => (worker = await mockNetwork()));
  afterEach(() => worker.resetHandlers());

  const answer = (resolver: Parameters<typeof http.get>[1]) => worker.use(http.get(URL, resolver));

  async function failure(options?: FetchOptions): Promise<FeedError> {
    try {
      await fetchDocument(URL, options);
    } catch (error) {
      if (error instanceof FeedError) return error;
      throw error;
    }
    throw new Error('the document was read');
  }

  it('gives the document and where it came from', async () => {
    answer(() => HttpResponse.json({ version: '1.0' }));
    expect(await fetchDocument(URL)).to.deep.equal({ json: { version: '1.0' }, url: URL });
  });

  it('sends no cookie and no path of the page', async () => {
    let request: Request | undefined;
    answer((info) => {
      request = info.request;
      return HttpResponse.json({});
    });
    await fetchDocument(URL, { cache: 'no-cache' });
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('strict-origin');
    expect(request?.cache).to.equal('no-cache');
  });

  it('reads a document with a byte order mark', async () => {
    answer(() => new HttpResponse('\ufeff{"version":"1.0"}'));
    expect((await fetchDocument(URL)).json).to.deep.equal({ version: '1.0' });
  });

  it('keeps characters whole that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('{"name":"Noddfa â ŵ 🏴"}');
    answer(() => new HttpResponse(inPieces([...bytes].map((byte) => Uint8Array.of(byte)))));
    expect((await fetchDocument(URL)).json).to.deep.equal({ name: 'Noddfa â ŵ 🏴' });
  });

  for (const status of [401, 403, 404, 410, 429, 500, 503]) {
    it(`tells of status ${status}`, async () => {
      answer(() => new HttpResponse('<h1>No</h1>', { status }));
      expect(await failure()).to.include({ kind: 'http', status });
    });
  }

  for (const [what, body, hint] of [
    ['a web page', '<!doctype html><title>Sign in</title>', /web page/],
    ['nothing', '', /empty/],
    ['JSON that breaks off', '{"version": "1.0", "groups": {"fea', /cut off/],
    ['words', 'hello', /not JSON/],
  ] as const) {
    it(`tells of ${what} with status 200`, async () => {
      answer(() => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }));
      const error = await failure();
      expect(error.kind).to.equal('not-json');
      expect(error.message).to.match(hint);
    });
  }

  it('tells of a server that cannot be reached or read', async () => {
    answer(() => HttpResponse.error());
    const error = await failure();
    expect(error.kind).to.equal('blocked');
    expect(error.message).to.contain('Access-Control-Allow-Origin');
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  it('tells of a browser that is offline', async () => {
    answer(() => HttpResponse.error());
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect((await failure()).kind).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('waits no longer than the timeout for an answer', async () => {
    answer(async () => {
      await delay('infinite');
      return HttpResponse.json({});
    });
    expect((await failure({ timeout: 30 })).kind).to.equal('timeout');
  });

  it('waits no longer than the timeout for the rest of an answer', async () => {
    answer(() => new HttpResponse(new ReadableStream({ start: (to) => to.enqueue(new TextEncoder().encode('{')) })));
    expect((await failure({ timeout: 100 })).kind).to.equal('timeout');
  });

  it('reads no more than the limit', async () => {
    answer(() => new HttpResponse(`"${'x'.repeat(5000)}"`));
    const error = await failure({ maxBytes: 5000 });
    expect(error.kind).to.equal('too-large');
    expect((await fetchDocument(URL, { maxBytes: 5002 })).json).to.have.length(5000);
  });

  it('treats an abort as no failure of the document', async () => {
    answer(async () => {
      await delay('infinite');
      return HttpResponse.json({});
    });
    for (const when of ['before', 'during']) {
      const controller = new AbortController();
      const reason = new Error('left');
      if (when === 'before') controller.abort(reason);
      const reading = fetchDocument(URL, { signal: controller.signal });
      controller.abort(reason);
      expect(await reading.catch((error: unknown) => error)).to.equal(reason);
    }
  });
});

function inPieces(pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(to) {
      const piece = pieces.shift();
      if (piece) to.enqueue(piece);
      else to.close();
    },
  });
}
