import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ClusterIndex } from '../../src/domain/cluster.ts';
import type { Cluster } from '../../src/domain/cluster-level.ts';
import type { BBox, Position } from '../../src/domain/geo.ts';
import { worldX, worldY } from '../../src/domain/mercator.ts';

const WORLD: BBox = [-180, -90, 180, 90];
const LEEDS: Position = [-1.549, 53.8];
const HULL: Position = [-0.335, 53.745];

/** Record n is the nth position, counted from 100 so that a point is not mistaken for its record. */
function indexOf(positions: readonly Position[]): ClusterIndex {
  return new ClusterIndex({
    lng: Float64Array.from(positions, ([lng]) => lng),
    lat: Float64Array.from(positions, ([, lat]) => lat),
    record: Uint32Array.from(positions, (_, index) => 100 + index),
  });
}

const inIslands = fc.tuple(fc.double({ min: -10, max: 2, noNaN: true }), fc.double({ min: 49, max: 61, noNaN: true }));
const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const zooms = fc.double({ min: 3, max: 11, noNaN: true });

function pixelsApart(a: Position, b: Position, zoom: number): number {
  return Math.hypot(worldX(a[0]) - worldX(b[0]), worldY(a[1]) - worldY(b[1])) * 2 ** zoom;
}

function recordsOf(marks: readonly Cluster[]): number[] {
  return marks.flatMap((mark) => [...mark.records]).sort((a, b) => a - b);
}

describe('clusters', () => {
  it('draws every point in exactly one mark, anywhere on earth', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 200 }), zooms, (positions, zoom) => {
        const marks = indexOf(positions).at(zoom).within(WORLD);
        expect(recordsOf(marks)).to.deep.equal(positions.map((_, index) => 100 + index));
        for (const mark of marks) expect(mark.size).to.equal(mark.records.length);
      }),
    );
  });

  it('draws no two marks nearer than 50 px', () => {
    fc.assert(
      fc.property(fc.array(inIslands, { minLength: 2, maxLength: 200 }), zooms, (positions, zoom) => {
        const marks = indexOf(positions).at(zoom).within(WORLD);
        marks.forEach((a, i) => {
          // Half a pixel for the whole units in which places are kept.
          for (const b of marks.slice(i + 1)) expect(pixelsApart(a.position, b.position, zoom)).to.be.above(49.5);
        });
      }),
    );
  });

  it('draws a mark at one of its own points', () => {
    fc.assert(
      fc.property(fc.array(inIslands, { maxLength: 100 }), zooms, (positions, zoom) => {
        for (const { position, records } of indexOf(positions).at(zoom).within(WORLD))
          expect(
            records.some((record) => positions[record - 100]!.every((value, axis) => value === position[axis])),
          ).to.equal(true);
      }),
    );
  });

  it('draws a mark of very many points near the middle of them', () => {
    const ring = Array.from({ length: 2_000 }, (_, i): Position => {
      const away = 0.02 * Math.sqrt(i / 2_000);
      return [LEEDS[0] + away * Math.cos(i), LEEDS[1] + away * Math.sin(i)];
    });
    const [mark, ...others] = indexOf(ring).at(3).within(WORLD);
    expect(others).to.have.length(0);
    expect(mark!.size).to.equal(2_000);
    expect(pixelsApart(mark!.position, LEEDS, 3)).to.be.below(0.05);
  });

  it('shows a part of the same marks when the map is panned', () => {
    fc.assert(
      fc.property(fc.array(inIslands, { maxLength: 200 }), zooms, inIslands, (positions, zoom, [west, south]) => {
        const level = indexOf(positions).at(zoom);
        const box: BBox = [west, south, west + 4, south + 4];
        const whole = level
          .within(WORLD)
          .filter(({ position: [lng, lat] }) => lng >= west && lng <= west + 4 && lat >= south && lat <= south + 4);
        expect(level.within(box).map(({ key }) => key)).to.deep.equal(whole.map(({ key }) => key));
      }),
    );
  });

  it('gives each mark a key of its own, the same while it holds the same records', () => {
    fc.assert(
      fc.property(fc.array(inIslands, { maxLength: 200 }), zooms, zooms, (positions, one, other) => {
        const index = indexOf(positions);
        const before = index.at(one).within(WORLD);
        const after = index.at(other).within(WORLD);
        expect(new Set(before.map(({ key }) => key)).size).to.equal(before.length);
        for (const mark of after) {
          const twin = before.find(({ key }) => key === mark.key);
          if (twin) expect(twin.records).to.deep.equal(mark.records);
        }
      }),
    );
    const pair = indexOf([LEEDS, LEEDS]);
    expect(pair.at(5).within(WORLD)[0]!.key).to.equal(pair.at(9).within(WORLD)[0]!.key);
  });

  it('takes zero for a coordinate like any other', () => {
    const marks = indexOf([
      [0, 0],
      [0, 51.48],
    ])
      .at(6)
      .within([-1, -1, 1, 52]);
    expect(recordsOf(marks)).to.deep.equal([100, 101]);
  });

  it('has no marks where there are no points', () => {
    expect(indexOf([]).at(6).within(WORLD)).to.deep.equal([]);
    expect(indexOf([]).at(6).holding(100)).to.equal(undefined);
  });

  it('finds the mark that holds a record', () => {
    const level = indexOf([LEEDS, HULL]).at(5);
    expect(level.holding(101)!.records).to.deep.equal([100, 101]);
    expect(level.holding(7)).to.equal(undefined);
  });

  it('measures the box around a mark', () => {
    expect(indexOf([LEEDS, HULL]).at(5).within(WORLD)[0]!.bounds).to.deep.equal([LEEDS[0], HULL[1], HULL[0], LEEDS[1]]);
  });
});

describe('splitting a cluster', () => {
  it('finds a zoom at which its points part', () => {
    const index = indexOf([LEEDS, HULL]);
    const zoom = index.splitZoom(index.at(4).holding(100)!, 4.5, 11)!;
    expect(zoom).to.be.within(4.5, 11);
    expect(index.at(zoom).holding(100)!.size).to.equal(1);
    expect(index.at(zoom - 0.5).holding(100)!.size).to.equal(2);
  });

  it('says so when its points never part', () => {
    const index = indexOf([LEEDS, LEEDS]);
    expect(index.splitZoom(index.at(4).holding(100)!, 4.5, 11)).to.equal(undefined);
  });

  it('finds a zoom at which a record stands alone, or with what shares its point', () => {
    const index = indexOf([LEEDS, HULL, HULL]);
    expect(index.at(index.aloneZoom(100, 4, 11)).holding(100)!.size).to.equal(1);
    expect(index.at(index.aloneZoom(101, 4, 11)).holding(101)!.size).to.equal(2);
    expect(index.aloneZoom(100, 10, 11)).to.equal(10);
  });

  it('knows which record is at a position', () => {
    expect(indexOf([LEEDS, HULL]).recordAt([...HULL])).to.equal(101);
    expect(indexOf([LEEDS]).recordAt(HULL)).to.equal(undefined);
  });
});
