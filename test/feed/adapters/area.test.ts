import { expect } from '@open-wc/testing';
import { delay, HttpResponse } from 'msw';
import type { BBox } from '../../../src/domain/geo.ts';
import { AreaQuery, mergeArea } from '../../../src/feed/index.ts';
import { areaUrl } from '../../../src/feed/adapters/area-url.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { mockNetwork } from '../../support/msw.ts';
import { HOST, servePages } from './serve-pages.ts';

const ITEMS = `${HOST}/collections/places/items`;
const NORTH: BBox = [-2, 53, -1, 54];

const collection = (features: readonly unknown[], members: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...members,
});
const failureOf = (asking: Promise<unknown>) =>
  asking.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the address of an area', () => {
  for (const [what, items, box, expected] of [
    ['puts longitude first', ITEMS, NORTH, '?bbox=-2,53,-1,54&limit=1000'],
    ['widens the box to squares', ITEMS, [-1.99, 53.01, -1.01, 53.9], '?bbox=-2,53,-1,54&limit=1000'],
    ['widens a large box to large squares', ITEMS, [-7.9, 49.9, 1.7, 58.1], '?bbox=-8,48,2,60&limit=1000'],
    [
      'tells no point exactly',
      ITEMS,
      [-1.5491, 53.8008, -1.5491, 53.8008],
      '?bbox=-1.5546875,53.796875,-1.546875,53.8046875&limit=1000',
    ],
    ['stays in the world', ITEMS, [-999, -99, 999, 99], '?bbox=-180,-90,180,90&limit=1000'],
    [
      'keeps what else the address says',
      `${ITEMS}?f=json&town=A%26B#x`,
      NORTH,
      '?f=json&town=A%26B&bbox=-2,53,-1,54&limit=1000',
    ],
    [
      'starts at the first page',
      `${ITEMS}?limit=5&offset=10&page=3&startIndex=4&cursor=c`,
      NORTH,
      '?limit=1000&bbox=-2,53,-1,54',
    ],
    ['stays in the box of the address', `${ITEMS}?bbox=-1.5,53.25,9,99`, NORTH, '?bbox=-1.5,53.25,-1,54&limit=1000'],
    ['replaces a box that is none', `${ITEMS}?bbox=here`, NORTH, '?bbox=-2,53,-1,54&limit=1000'],
  ] as const) {
    it(what, () => {
      expect(areaUrl(items, box)?.url).to.equal(ITEMS + expected);
    });
  }

  it('is none for what lies outside the box of the collection, or is no box', () => {
    expect(areaUrl(`${ITEMS}?bbox=5,53,6,54`, NORTH)).to.equal(undefined);
    expect(areaUrl(ITEMS, [NaN, 0, 1, 1])).to.equal(undefined);
    expect(areaUrl(ITEMS, [2, 0, 1, 1])).to.equal(undefined);
  });
});

describe('AreaQuery', () => {
  afterEach(async () => (await mockNetwork()).resetHandlers());

  it('gives the groups and places of a box, checked', async () => {
    const features = [groupFeature({ status: 'active' }), placeFeature({}), placeFeature({ id: 'q', status: null })];
    const { asked } = await servePages(() => collection(features));
    const { box, groups, places, issues, complete } = await new AreaQuery({ url: ITEMS }).ask([-1.9, 53, -1, 54]);
    expect(asked).to.deep.equal(['/collections/places/items?bbox=-2,53,-1,54&limit=1000']);
    expect(box).to.deep.equal(NORTH);
    expect([...groups, ...places].map(({ id }) => id)).to.deep.equal(['a', 'p']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/features/2/properties/status']);
    expect(complete).to.equal(true);
  });

  it('follows the pages of a box to the fifth', async () => {
    let page = 0;
    const { asked } = await servePages(() => {
      page += 1;
      return collection([placeFeature({ id: `p${page}` })], { links: [{ rel: 'next', href: `?${page}` }] });
    });
    const { places, complete, issues } = await new AreaQuery({ url: ITEMS }).ask(NORTH);
    expect(asked).to.have.length(5);
    expect(places).to.have.length(5);
    expect(complete).to.equal(false);
    expect(issues.map(({ code }) => code)).to.deep.equal(['pages-capped']);
  });

  it('asks for nothing outside the collection', async () => {
    const { asked } = await servePages(() => collection([]));
    const { places, complete } = await new AreaQuery({ url: `${ITEMS}?bbox=5,53,6,54` }).ask(NORTH);
    expect([places, complete, asked]).to.deep.equal([[], true, []]);
  });

  it('asks once for what is asked twice at a time, and anew later', async () => {
    const { asked } = await servePages(() => collection([]));
    const query = new AreaQuery({ url: ITEMS });
    const answers = await Promise.all([query.ask(NORTH), query.ask([-1.98, 53, -1, 54])]);
    expect(answers[0]).to.equal(answers[1]);
    expect(asked).to.have.length(1);
    await query.ask(NORTH);
    expect(asked).to.have.length(2);
  });

  it('gives up a box for another', async () => {
    await servePages(async (address) => {
      if (address.includes('bbox=-2,')) await delay('infinite');
      return collection([placeFeature({})]);
    });
    const query = new AreaQuery({ url: ITEMS });
    const first = failureOf(query.ask(NORTH));
    const second = query.ask([0, 53, 1, 54]);
    expect(await first).to.have.property('name', 'AbortError');
    expect((await second).places).to.have.length(1);
  });

  it('stops when it is told to, and can be asked again', async () => {
    let slow = true;
    await servePages(async () => {
      if (slow) await delay('infinite');
      return collection([placeFeature({})]);
    });
    const query = new AreaQuery({ url: ITEMS });
    const controller = new AbortController();
    const asking = failureOf(query.ask(NORTH, controller.signal));
    controller.abort(new Error('enough'));
    slow = false;
    const again = query.ask(NORTH);
    expect(await asking).to.have.property('message', 'enough');
    expect((await again).places).to.have.length(1);
    expect(await failureOf(query.ask(NORTH, controller.signal))).to.have.property('message', 'enough');
  });

  for (const [what, answer, kind] of [
    ['fails', new HttpResponse(null, { status: 500 }), 'http'],
    ['answers with a web page', new HttpResponse('<!doctype html>'), 'not-json'],
    ['answers with something else', HttpResponse.json({ type: 'FeatureCollection', features: null }), 'wrong-shape'],
    ['answers with null', HttpResponse.json(null), 'wrong-shape'],
  ] as const) {
    it(`tells of a server that ${what}`, async () => {
      await servePages(() => answer.clone());
      expect(await failureOf(new AreaQuery({ url: ITEMS }).ask(NORTH))).to.include({ kind });
    });
  }
});

describe('mergeArea', () => {
  const at = (id: string, lng: number, words = '') => ({ id, position: [lng, 53.5] as const, words });
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join(' ');

  it('adds what is new and renews what is known', () => {
    const merged = mergeArea([at('a', 0), at('b', -1.5, 'old')], [at('b', -1.5, 'new'), at('c', -1.2)], {
      box: NORTH,
      complete: true,
    });
    expect(ids(merged)).to.equal('a b c');
    expect(merged[1]?.words).to.equal('new');
  });

  it('takes out what the area has no more, if the answer is all there is', () => {
    const known = [at('gone', -1.5), at('edge', -2), at('elsewhere', 1), { id: 'nowhere', words: '' }];
    expect(ids(mergeArea(known, [], { box: NORTH, complete: true }))).to.equal('elsewhere nowhere');
    expect(ids(mergeArea(known, [], { box: NORTH, complete: false }))).to.equal('gone edge elsewhere nowhere');
  });

  it('forgets what is farthest away, and of equally far ones what has been known longest', () => {
    const area = { box: NORTH, complete: false };
    expect(ids(mergeArea([at('far', 9), at('near', 0)], [at('here', -1.5)], area, 2))).to.equal('near here');
    expect(ids(mergeArea([at('a', 0), at('b', 0)], [at('a', 0), at('c', 0)], area, 2))).to.equal('a c');
    expect(ids(mergeArea([at('a', 0)], [at('b', 0), at('c', 0)], area, 1))).to.equal('c');
    expect(ids(mergeArea([{ id: 'nowhere', words: '' }, at('far', 9)], [at('here', -1.5)], area, 2))).to.equal(
      'nowhere here',
    );
  });
});
