import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { decodeFeed, FeedError, loadFeed } from '../../../src/feed/index.ts';
import { groupFeature, placeFeature, NOW } from '../../support/feeds.ts';
import { mockNetwork } from '../../support/msw.ts';
import { HOST, servePages } from './serve-pages.ts';

const ITEMS = `${HOST}/items`;

const collection = (features: readonly unknown[], members: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...members,
});
const next = (href: unknown, link: object = {}) => ({
  links: [null, { rel: 'self', href: 'x' }, { rel: 'next', href, ...link }],
});
const codes = (issues: readonly { severity: string; code: string; path: string }[]) =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** Reads one feature of a document that is nothing but GeoJSON. */
async function readOne(feature: unknown) {
  const { data, issues } = await decodeFeed(collection([feature]), ITEMS, { now: NOW });
  const { groups = [], places = [] } = data.collections;
  return { groups, places, issues: codes(issues) };
}

describe('GeoJSON as a feed', () => {
  afterEach(async () => (await mockNetwork()).resetHandlers());

  it('is read as groups and places, with its title', async () => {
    const features = [
      groupFeature({ status: 'forming' }),
      placeFeature({ url: 'here' }),
      groupFeature({ id: 'b', areas: ['B'] }),
    ];
    const { data, issues } = await decodeFeed(collection(features, { title: 'Ours' }), `${HOST}/a/b.json`, {
      now: NOW,
    });
    expect(data.header).to.include({ title: 'Ours', version: '1.0', url: `${HOST}/a/b.json` });
    expect(data.collections.groups?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(data.collections.places?.map(({ id, url }) => [id, url])).to.deep.equal([['p', `${HOST}/a/here`]]);
    expect(issues).to.deep.equal([]);
    expect(data).not.to.have.property('area');
  });

  it('is an empty list when there is nothing in it', async () => {
    const { data } = await decodeFeed(collection([]), ITEMS);
    expect(data.collections).to.deep.equal({ places: [] });
  });

  it('is refused when it has no features', async () => {
    const error: unknown = await decodeFeed({ type: 'FeatureCollection' }, ITEMS).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(FeedError).and.include({ kind: 'wrong-shape' });
  });

  describe('takes a feature', () => {
    for (const [what, properties, kind] of [
      ['with a status of a group', { status: 'paused', stream: 'library' }, 'groups'],
      ['with areas', { areas: ['A'] }, 'groups'],
      ['with a kind', { kind: 'city' }, 'groups'],
      ['with an award', { status: 'awarded', stream: 'arts' }, 'places'],
      ['with a stream and a kind', { status: 'lapsed', stream: 'arts', kind: 'x' }, 'places'],
    ] as const) {
      it(`${what} as one of the ${kind}`, async () => {
        const read = await readOne(groupFeature(properties));
        expect(read[kind]).to.have.length(1);
        expect(read.issues).to.deep.equal([]);
      });
    }

    it('with the nulls of a database', async () => {
      const { places, issues } = await readOne(
        placeFeature({ awardedOn: null, url: null, title: null, precision: null }),
      );
      expect(places[0]).to.include({ precision: 'town', awardedOn: undefined });
      expect(issues).to.deep.equal([]);
    });

    it('whose id is a property', async () => {
      const feature: Record<string, unknown> = { ...placeFeature({}), id: undefined };
      const properties = { ...(feature['properties'] as object), id: 7 };
      expect((await readOne({ ...feature, properties })).places[0]?.id).to.equal('7');
      expect((await readOne({ ...feature, id: 'own', properties })).places[0]?.id).to.equal('own');
    });

    it('whose name is its title', async () => {
      const titled = await readOne(placeFeature({ name: null, title: 'A hall' }));
      expect(titled.places[0]).to.include({ name: 'A hall', title: undefined });
      expect((await readOne(placeFeature({ title: 'Arts' }))).places[0]).to.include({ title: 'Arts' });
    });
  });

  describe('sets aside a feature', () => {
    for (const [what, properties, issue] of [
      ['whose status nobody gave', { stream: 'library' }, 'set-aside missing /features/0/properties/status'],
      ['whose status is null', { stream: 'library', status: null }, 'set-aside missing /features/0/properties/status'],
      [
        'of a status of its own',
        { stream: 'school', status: 'yes' },
        'set-aside unexpected /features/0/properties/status',
      ],
      ['without a stream', { status: 'awarded' }, 'set-aside missing /features/0/properties/stream'],
      ['of some other table', { STATUS: 'awarded', Stream: 'arts' }, 'set-aside missing /features/0/properties/stream'],
    ] as const) {
      it(what, async () => {
        const { groups, places, issues } = await readOne(groupFeature(properties));
        expect([...groups, ...places]).to.deep.equal([]);
        expect(issues).to.include(issue);
      });
    }

    for (const [what, feature] of [
      ['that is null', null],
      ['that is a list', [[[placeFeature({})]]]],
      ['without properties', { type: 'Feature', id: 1, properties: null }],
      ['with a list of properties', { type: 'Feature', id: 1, properties: [['status', 'awarded']] }],
      ['without an id', { ...placeFeature({}), id: undefined }],
      ['with an object for an id', { ...placeFeature({}), id: { toString: 'x' } }],
    ] as const) {
      it(`${what}, and keeps the others`, async () => {
        const { data, issues } = await decodeFeed(collection([feature, placeFeature({})]), ITEMS, { now: NOW });
        expect(data.collections.places?.map(({ id }) => id)).to.deep.equal(['p']);
        expect(issues[0]).to.include({ severity: 'set-aside' });
      });
    }

    it('and lets no prototype be changed', async () => {
      const feature = JSON.parse(
        '{"type":"Feature","id":"x","__proto__":{"id":"y"},"geometry":null,"properties":{"name":"X","stream":"arts","__proto__":{"status":"awarded","polluted":1}}}',
      ) as unknown;
      const { places, issues } = await readOne(feature);
      expect(places).to.deep.equal([]);
      expect(issues).to.include('set-aside missing /features/0/properties/status');
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });

    it('nested deeper than any stack', async () => {
      const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
      const json = JSON.parse(
        `{"type":"FeatureCollection","features":[${deep},{"type":"Feature","id":${deep},"properties":{"name":${deep}}}]}`,
      ) as { features: unknown[] };
      json.features.push(placeFeature({}));
      const { data } = await decodeFeed(json, ITEMS, { now: NOW });
      expect(data.collections.places).to.have.length(1);
    });
  });

  describe('in several pages', () => {
    /** Serves pages of one place each, `count` of them, each naming the next. */
    const pages = (count: number, members: object = {}) =>
      servePages((address) => {
        const page = Number(new URL(address, HOST).searchParams.get('page') ?? 1);
        return collection([placeFeature({ id: `p${page}`, url: 'here' })], {
          ...members,
          ...(page < count && next(`?page=${page + 1}`)),
        });
      });
    const ids = async (options = {}) => {
      const { data, issues } = await loadFeed(ITEMS, { now: NOW, ...options });
      return { ids: data.collections.places?.map(({ id }) => id), issues, area: data.area };
    };

    it('is read to the end', async () => {
      const { asked } = await pages(3);
      expect(await ids()).to.deep.equal({ ids: ['p1', 'p2', 'p3'], issues: [], area: undefined });
      expect(asked).to.deep.equal(['/items', '/items?page=2', '/items?page=3']);
    });

    it('starts relative addresses and paths from the page they are in', async () => {
      await servePages((address) =>
        address === '/items'
          ? collection([placeFeature({ url: 'here' })], next('/other/second'))
          : collection([
              placeFeature({ id: 'q', url: 'here' }),
              placeFeature({ id: 'r', url: 'javascript:1', group: 'g' }),
              groupFeature({ status: 'active' }),
            ]),
      );
      const { data, issues } = await loadFeed(ITEMS, { now: NOW });
      expect(data.collections.places?.map(({ url }) => url)).to.deep.equal([
        `${HOST}/here`,
        `${HOST}/other/here`,
        undefined,
      ]);
      expect(issues.map(({ code, path, document }) => [code, path, document])).to.deep.equal([
        ['unexpected', '/features/1/properties/url', `${HOST}/other/second`],
        ['unknown-group', '/features/1', `${HOST}/other/second`],
      ]);
    });

    it('sets a record aside that an earlier page has', async () => {
      await servePages((address) =>
        collection(
          [placeFeature({ id: address }), placeFeature({ id: 'same' })],
          address === '/items' ? next('?2') : {},
        ),
      );
      const read = await ids();
      expect(read.ids).to.deep.equal(['/items', 'same', '/items?2']);
      expect(codes(read.issues)).to.deep.equal(['set-aside duplicate-id /features/1/id']);
    });

    it('is cut off after 50 pages', async () => {
      const { asked } = await pages(10_000);
      const read = await ids();
      expect(read.ids).to.have.length(50);
      expect(asked).to.have.length(50);
      expect(codes(read.issues)).to.deep.equal(['set-aside pages-capped /links']);
    });

    it('is cut off after 20,000 records', async () => {
      const features = Array.from({ length: 10_000 }, (_, id) => ({ ...placeFeature({}), id }));
      let page = 0;
      await servePages(() => {
        page += 1;
        return collection(
          features.map((feature) => ({ ...feature, id: `${page} ${feature.id}` })),
          next(`?${page}`),
        );
      });
      const read = await ids();
      expect(read.ids).to.have.length(20_000);
      expect(codes(read.issues)).to.deep.equal(['set-aside pages-capped /links']);
    });

    for (const [what, href] of [
      ['itself', '/items'],
      ['itself, with a fragment', '/items#next'],
      ['the page before', '?page=1'],
    ] as const) {
      it(`ends where a page leads to ${what}`, async () => {
        const { asked } = await servePages((address) =>
          collection(
            [placeFeature({ id: address })],
            next(address === '/items' && href === '?page=1' ? '?page=1' : href),
          ),
        );
        const read = await ids();
        expect(asked.length).to.be.at.most(2);
        expect(codes(read.issues)).to.deep.equal(['set-aside page-loop /links']);
        expect(read.ids).to.have.length(asked.length);
      });
    }

    it('ends where a redirect leads back', async () => {
      const { asked } = await servePages((address) =>
        address === '/items'
          ? collection([placeFeature({})], next('/second'))
          : new HttpResponse(null, { status: 302, headers: { Location: ITEMS } }),
      );
      const read = await ids();
      expect(read.ids).to.deep.equal(['p']);
      expect(codes(read.issues)).to.deep.equal(['set-aside page-loop /links']);
      expect(asked.length).to.be.at.most(3);
    });

    it('ends where every page is the first again', async () => {
      let page = 0;
      const { asked } = await servePages(() => collection([placeFeature({})], next(`?page=${(page += 1)}`)));
      const read = await ids();
      expect(asked).to.have.length(2);
      expect(codes(read.issues)).to.deep.equal(['set-aside page-loop /links']);
    });

    for (const href of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'blob:x',
      'https://u:p@data.example/',
      'http://[',
      7,
      ['?2'],
      {},
    ]) {
      it(`does not follow ${JSON.stringify(href)}`, async () => {
        const { asked } = await servePages(() => collection([placeFeature({})], next(href)));
        const read = await ids();
        expect(read.ids).to.deep.equal(['p']);
        expect(codes(read.issues)).to.deep.equal(['set-aside unsafe-link /links']);
        expect(asked).to.have.length(1);
      });
    }

    for (const links of [
      null,
      {},
      'next',
      [['next', '?2']],
      [{ rel: 'next', type: 'text/html', href: '?2' }],
      [{ rel: 'next', href: null }],
    ]) {
      it(`takes ${JSON.stringify(links)} for no next page`, async () => {
        const { asked } = await servePages(() => collection([placeFeature({})], { links }));
        expect((await ids()).issues).to.deep.equal([]);
        expect(asked).to.have.length(1);
      });
    }

    it('goes on encrypted where a server names its pages without', async () => {
      const { asked } = await servePages((address) =>
        address === '/items' ? collection([placeFeature({})], next('http://data.example/two')) : collection([]),
      );
      expect((await ids()).issues).to.deep.equal([]);
      expect(asked).to.deep.equal(['/items', '/two']);
    });

    it('may go on at another host', async () => {
      await servePages(() => collection([placeFeature({ id: 'far' })]), 'https://far.example');
      await servePages(() => collection([placeFeature({})], next('https://far.example/2')));
      expect((await ids()).ids).to.deep.equal(['p', 'far']);
    });

    for (const [what, answer] of [
      ['is missing', new HttpResponse(null, { status: 404 })],
      ['is a web page', new HttpResponse('<!doctype html>')],
      ['cannot be reached', HttpResponse.error()],
      ['is no collection', HttpResponse.json({ type: 'FeatureCollection', features: {} })],
      ['is null', HttpResponse.json(null)],
    ] as const) {
      it(`shows what came before a page that ${what}`, async () => {
        await servePages((address) =>
          address.includes('3')
            ? answer.clone()
            : collection([placeFeature({ id: address })], next(address.includes('2') ? '?3' : '?2')),
        );
        const read = await ids();
        expect(read.ids).to.deep.equal(['/items', '/items?2']);
        expect(codes(read.issues)).to.deep.equal(['set-aside page-unread /links']);
        expect(read.issues[0]?.document).to.equal(`${ITEMS}?2`);
        expect(read.issues[0]?.message).to.contain(`${ITEMS}?3`);
      });
    }

    it('stops between pages when it is told to', async () => {
      const controller = new AbortController();
      const { asked } = await servePages((address) => {
        if (address.includes('2')) controller.abort(new Error('enough'));
        return collection([placeFeature({ id: address })], next(address.includes('2') ? '?3' : '?2'));
      });
      const failure: unknown = await loadFeed(ITEMS, { signal: controller.signal }).catch((error: unknown) => error);
      expect(failure).to.have.property('message', 'enough');
      expect(asked).to.have.length(2);
    });

    it('reads the first when nothing may be fetched', async () => {
      const { data, issues } = await decodeFeed(collection([placeFeature({})], next('?2')), ITEMS, { now: NOW });
      expect(data.collections.places).to.have.length(1);
      expect(codes(issues)).to.deep.equal(['set-aside page-unread /links']);
    });

    it('can be asked for an area when a server of features has more', async () => {
      await pages(1, { links: [], numberMatched: 9, numberReturned: 1 });
      expect((await ids()).area).to.deep.equal({ url: ITEMS });
      await pages(99, { numberReturned: 1 });
      expect((await ids()).area).to.deep.equal({ url: ITEMS });
    });

    it('cannot be asked for an area when all was read, or by something else than such a server', async () => {
      await pages(2, { numberMatched: 2, numberReturned: 1 });
      expect((await ids()).area).to.equal(undefined);
      await pages(99);
      expect((await ids()).area).to.equal(undefined);
      await pages(1, { numberMatched: 9 });
      expect((await ids()).area).to.equal(undefined);
    });
  });
});
