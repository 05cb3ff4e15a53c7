import { expect } from '@open-wc/testing';
import { listingCollection } from '../../src/domain/listing-collection.ts';
import { decodeFeed } from '../../src/feed/index.ts';
import { FEED_URL, groupFeature, NOW, withGroups } from '../support/feeds.ts';

const RING = [
  [-2, 53],
  [-1, 53],
  [-1, 54],
  [-2, 53],
];
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
/** A ring of so many positions, closed. */
const circle = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const turn = (2 * Math.PI * (i % (count - 1))) / (count - 1);
    return [-2 + Math.cos(turn), 54 + Math.sin(turn)];
  });

async function read(areaServed: unknown) {
  const { data, issues } = await decodeFeed(withGroups([groupFeature({ areaServed })]), FEED_URL, { now: NOW });
  const told = issues.map(({ severity, code, path }) => `${severity} ${code} ${path.replace(/.*areaServed/, '')}`);
  return { group: data.collections.groups?.[0], told };
}

describe('the area of a group', () => {
  it('is read from a Polygon, with holes, and from a MultiPolygon', async () => {
    const { group, told } = await read(polygon(RING, RING));
    expect(group?.areaServed).to.deep.equal([[RING, RING]]);
    expect(told).to.deep.equal([]);
    expect((await read({ type: 'MultiPolygon', coordinates: [[RING], [RING]] })).group?.areaServed).to.deep.equal([
      [RING],
      [RING],
    ]);
  });

  it('is read without heights', async () => {
    const { group } = await read(polygon(RING.map((position) => [...position, 120])));
    expect(group?.areaServed).to.deep.equal([[RING]]);
  });

  it('may have 2,000 positions', async () => {
    expect((await read(polygon(circle(2000)))).group?.areaServed?.[0]?.[0]).to.have.length(2000);
  });

  for (const [what, area, issue] of [
    ['a ring that is not closed', polygon(RING.slice(0, 3).concat([[-2, 53.1]])), 'dropped area-unusable /coordinates'],
    ['a ring of three positions', polygon([RING[0], RING[1], RING[0]]), 'dropped area-unusable /coordinates'],
    ['no ring', polygon(), 'dropped area-unusable /coordinates'],
    ['no polygon', { type: 'MultiPolygon', coordinates: [] }, 'dropped area-unusable /coordinates'],
    [
      'a polygon that is none',
      { type: 'MultiPolygon', coordinates: [[RING], 7] },
      'dropped area-unusable /coordinates',
    ],
    ['a ring nested too deep', polygon([RING]), 'dropped area-unusable /coordinates'],
    ['strings for numbers', polygon(RING.map((p) => p.map(String))), 'dropped area-unusable /coordinates'],
    ['a hole in the ring', polygon([RING[0], null, RING[2], RING[3]]), 'dropped area-unusable /coordinates'],
    ['infinity', polygon(RING.map(([x, y]) => [x === -1 ? 1e999 : x, y])), 'dropped area-outside /coordinates'],
    ['not a number', polygon(RING.map(([x, y]) => [x === -1 ? NaN : x, y])), 'dropped area-outside /coordinates'],
    ['latitude first', polygon(RING.map(([x, y]) => [y, x])), 'dropped area-outside /coordinates'],
    ['part of France', polygon([...RING.slice(0, 3), [2.3, 48], RING[0]]), 'dropped area-outside /coordinates'],
    ['2,001 positions', polygon(circle(2001)), 'dropped area-too-detailed /coordinates'],
    [
      '2,001 in many rings',
      polygon(...Array.from({ length: 501 }, () => RING)),
      'dropped area-too-detailed /coordinates',
    ],
    ['a line', { type: 'LineString', coordinates: RING }, 'dropped unexpected /type'],
    ['a Polygon without coordinates', { type: 'Polygon' }, 'dropped missing /coordinates'],
    ['a name', 'Leeds', 'dropped unexpected '],
    ['a list', [polygon(RING)], 'dropped unexpected '],
  ] as const) {
    it(`of ${what} is dropped, and the group kept`, async () => {
      const { group, told } = await read(area);
      expect(group?.name).to.equal('A group (invented)');
      expect(group?.position).to.deep.equal([-1.5, 53]);
      expect(group?.areaServed).to.equal(undefined);
      expect(told).to.deep.equal([issue]);
    });
  }
});

describe('a group of GeoJSON whose geometry is an area', () => {
  async function readGeoJson(geometry: unknown, properties: object = { areas: ['Northmoor'] }) {
    const feature = { ...groupFeature({ ...properties }), geometry };
    const { data, issues } = await decodeFeed({ type: 'FeatureCollection', features: [feature] }, FEED_URL, {
      now: NOW,
    });
    return { group: data.collections.groups?.[0], told: issues.map(({ code, path }) => `${code} ${path}`) };
  }

  it('has it as its area, and its mark in it', async () => {
    const { group, told } = await readGeoJson(polygon(RING));
    expect(group?.areaServed).to.deep.equal([[RING]]);
    expect(group?.position?.[0]).to.be.closeTo(-4 / 3, 1e-9);
    expect(group?.position?.[1]).to.be.closeTo(53 + 1 / 3, 1e-9);
    expect(told).to.deep.equal([]);
  });

  it('keeps the area it names itself', async () => {
    const { group } = await readGeoJson(polygon(circle(50)), { areaServed: polygon(RING) });
    expect(group?.areaServed).to.deep.equal([[RING]]);
    expect(group?.position?.[1]).to.be.closeTo(54, 1e-9);
  });

  it('has its mark even where its area is too detailed to be drawn', async () => {
    const { group, told } = await readGeoJson(polygon(circle(9000)));
    expect(group?.areaServed).to.equal(undefined);
    expect(group?.position?.[0]).to.be.closeTo(-2, 1e-9);
    expect(told).to.deep.equal(['area-too-detailed /features/0/properties/areaServed/coordinates']);
  });

  for (const [what, geometry] of [
    ['holds no ring', polygon()],
    ['holds words', polygon([['here', 'there']])],
    ['holds null', { type: 'MultiPolygon', coordinates: [null, [null], [[null]]] }],
    ['has no surface', polygon([RING[0], RING[0], RING[0], RING[0]])],
    ['is a line', { type: 'LineString', coordinates: RING }],
  ] as const) {
    it(`stays in the list, without a mark, where that ${what}`, async () => {
      const { group, told } = await readGeoJson(geometry);
      expect(group?.name).to.equal('A group (invented)');
      expect(group?.position).to.equal(undefined);
      expect(told[0]).to.equal('unexpected /features/0/geometry/type');
    });
  }

  it('keeps its area when it is taken away as GeoJSON and read again', async () => {
    for (const area of [polygon(RING, RING), { type: 'MultiPolygon', coordinates: [[RING], [RING]] }]) {
      const { group } = await readGeoJson(null, { areas: ['Northmoor'], areaServed: area });
      const text = JSON.stringify(listingCollection([group!], {}));
      expect(JSON.parse(text)).to.have.nested.property('features[0].properties.areaServed').that.deep.equals(area);
      const { data } = await decodeFeed(JSON.parse(text), FEED_URL, { now: NOW });
      expect(data.collections.groups).to.deep.equal([group]);
    }
  });
});
