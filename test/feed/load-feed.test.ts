import { expect } from '@open-wc/testing';
import { delay, http, HttpResponse } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { FeedError, loadFeed } from '../../src/feed/index.ts';
import { groupFeature, wholeFeed } from '../support/feeds.ts';
import { mockNetwork } from '../support/msw.ts';

const ROOT = 'https://feeds.example/feed.json';

describe('loadFeed', () => {
  let worker: SetupWorker;
  before(async () => (worker = await mockNetwork()));
  afterEach(() => worker.resetHandlers());

  const serve = (url: string, body: object | undefined) =>
    worker.use(http.get(url, () => (body ? HttpResponse.json(body) : new HttpResponse(null, { status: 404 }))));
  const failureOf = (reading: Promise<unknown>) => reading.then(() => undefined).catch((error: unknown) => error);

  it('reads a feed with the documents it links to', async () => {
    serve(ROOT, { ...wholeFeed(), groups: '/groups.json', stories: undefined });
    serve('https://feeds.example/groups.json', { type: 'FeatureCollection', features: [groupFeature({}), {}] });
    const { data, issues } = await loadFeed(ROOT);
    expect(Object.keys(data.collections)).to.deep.equal(['groups', 'places', 'pledges']);
    expect(data.collections.groups?.map(({ id }) => id)).to.deep.equal(['a']);
    const [first] = issues.filter(({ severity }) => severity === 'set-aside');
    expect(first).to.include({ path: '/features/1/type', document: 'https://feeds.example/groups.json' });
  });

  it('names a linked document that cannot be read', async () => {
    serve(ROOT, { ...wholeFeed(), places: 'gone.json' });
    serve('https://feeds.example/gone.json', undefined);
    const { data } = await loadFeed(ROOT);
    expect(data.unavailable).to.deep.equal(['places']);
  });

  it('is rejected when the feed cannot be read, or nothing of what was asked for', async () => {
    serve(ROOT, undefined);
    expect(await failureOf(loadFeed(ROOT)))
      .to.be.instanceOf(FeedError)
      .and.include({ kind: 'http', status: 404 });
    serve(ROOT, { version: '1.0', places: 'gone.json' });
    serve('https://feeds.example/gone.json', undefined);
    expect(await failureOf(loadFeed(ROOT))).to.include({ kind: 'http', url: 'https://feeds.example/gone.json' });
  });

  it('stops when it is told to', async () => {
    worker.use(
      http.get(ROOT, async () => {
        await delay('infinite');
        return HttpResponse.json({});
      }),
    );
    const controller = new AbortController();
    const reading = failureOf(loadFeed(ROOT, { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await reading).to.have.property('message', 'enough');
  });
});
