import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { decodeFeed, loadFeed } from '../../../src/feed/index.ts';
import { NOW } from '../../support/feeds.ts';
import { mockNetwork } from '../../support/msw.ts';
import { HOST, servePages } from './serve-pages.ts';

const URL = `${HOST}/stories.json`;
const CONSENT = { given: '2025-05-20', scope: ['web'] };

const item = (id: string, consent: unknown = CONSENT, members: object = {}) => ({
  id,
  content_text: 'Words.',
  ...members,
  _sanctuary: { consent },
});
const feed = (items: readonly unknown[], members: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items,
  ...members,
});

async function read(json: unknown, options = {}) {
  const { data, issues } = await decodeFeed(json, URL, { now: NOW, ...options });
  return {
    header: data.header,
    stories: data.collections.stories,
    issues: issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
  };
}

describe('a JSON Feed as a feed', () => {
  afterEach(async () => (await mockNetwork()).resetHandlers());

  it('is read as stories, with its title and language', async () => {
    const { header, stories, issues } = await read(
      feed([item('s', CONSENT, { url: '/s' })], { title: 'Ours', language: 'cy' }),
    );
    expect(header).to.deep.include({ title: 'Ours', languages: ['cy'], version: '1.0', url: URL });
    expect(stories?.[0]).to.deep.include({ id: 's', paragraphs: ['Words.'], url: `${HOST}/s` });
    expect(issues).to.deep.equal([]);
  });

  for (const version of [
    'https://jsonfeed.org/version/1',
    'https://www.jsonfeed.org/version/1.1/',
    'http://jsonfeed.org/version/1.1',
  ]) {
    it(`may be of ${version}`, async () => {
      expect((await read(feed([item('s')], { version }))).stories).to.have.length(1);
    });
  }

  for (const [version, kind] of [
    ['https://jsonfeed.org/version/2', 'unsupported-version'],
    ['https://jsonfeed.example/version/1', 'unsupported-version'],
    ['jsonfeed.org/version/1', 'unsupported-version'],
    [1.1, 'wrong-shape'],
  ] as const) {
    it(`may not be of ${version}`, async () => {
      const error: unknown = await read(feed([], { version })).catch((reason: unknown) => reason);
      expect(error).to.include({ kind });
    });
  }

  it('is refused when it has no items', async () => {
    const error: unknown = await read(feed({} as [])).catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'wrong-shape' });
  });

  it('hides what a feed hides, whatever the embedder states', async () => {
    const hidden: readonly [string, unknown][] = [
      ['null', null],
      ['a-yes', true],
      ['withdrawn', { ...CONSENT, withdrawn: false }],
      ['print', { ...CONSENT, scope: ['print'] }],
      ['past', { ...CONSENT, reviewBy: '2026-01-31' }],
      ['tomorrow', { ...CONSENT, given: '2026-02-02' }],
    ];
    const none = { id: 'none', content_text: 'Words.' };
    const json = feed([none, ...hidden.map(([id, consent]) => item(id, consent)), item('shown')]);
    for (const options of [{}, { consent: 'stated-by-site' }]) {
      const { stories, issues } = await read(json, options);
      expect(stories?.map(({ id }) => id)).to.deep.equal(['shown']);
      expect(issues).to.deep.equal([
        'set-aside story-no-consent /items/0/_sanctuary/consent',
        'set-aside story-no-consent /items/1/_sanctuary/consent',
        'set-aside story-no-consent /items/2/_sanctuary/consent',
        'set-aside story-withdrawn /items/3/_sanctuary/consent',
        'set-aside story-out-of-scope /items/4/_sanctuary/consent',
        'set-aside story-past-review /items/5/_sanctuary/consent',
        'set-aside story-not-yet /items/6/_sanctuary/consent',
      ]);
    }
  });

  it('keeps a photo back that has no consent of its own', async () => {
    const { stories, issues } = await read(feed([item('s', CONSENT, { image: '/photo.jpg' })]));
    expect(stories?.[0]?.image).to.equal(undefined);
    expect(issues).to.deep.equal(['dropped photo-withheld /items/0/image']);
  });

  it('is followed from page to page, each with its own addresses', async () => {
    const { asked } = await servePages((address) =>
      address === '/stories.json'
        ? feed([item('a')], { next_url: 'more/2.json' })
        : feed([item('b', CONSENT, { url: 'b.html' }), item('c', null)]),
    );
    const { data, issues } = await loadFeed(URL, { now: NOW });
    expect(data.collections.stories?.map(({ id, url }) => [id, url])).to.deep.equal([
      ['a', undefined],
      ['b', `${HOST}/more/b.html`],
    ]);
    expect(issues.map(({ path, document }) => [path, document])).to.deep.equal([
      ['/items/1/_sanctuary/consent', `${HOST}/more/2.json`],
    ]);
    expect(asked).to.deep.equal(['/stories.json', '/more/2.json']);
  });

  it('is cut off after ten pages', async () => {
    let page = 0;
    const { asked } = await servePages(() => feed([item(`${(page += 1)}`)], { next_url: `?${page}` }));
    const { data, issues } = await loadFeed(URL, { now: NOW });
    expect(asked).to.have.length(10);
    expect(data.collections.stories).to.have.length(10);
    expect(issues.map(({ code }) => code)).to.deep.equal(['pages-capped']);
  });

  for (const [what, next_url, code] of [
    ['script', 'javascript:alert(1)', 'unsafe-link'],
    ['itself', URL, 'page-loop'],
    ['nowhere', '/gone.json', 'page-unread'],
  ] as const) {
    it(`shows what it has where the next page is ${what}`, async () => {
      await servePages((address) =>
        address === '/stories.json' ? feed([item('a')], { next_url }) : new HttpResponse(null, { status: 404 }),
      );
      const { data, issues } = await loadFeed(URL, { now: NOW });
      expect(data.collections.stories).to.have.length(1);
      expect(issues.map((issue) => [issue.code, issue.path])).to.deep.equal([[code, '/next_url']]);
    });
  }
});
