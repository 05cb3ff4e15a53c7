import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import 'geographiclib-geodesic';
import type * as geographiclib from 'geographiclib-geodesic';
import { BRITISH_ISLES, type Position } from '../../src/domain/geo.ts';
import { bearingTo, compassPoint, distanceBetween } from '../../src/domain/great-circle.ts';

/** Without a module system about it, the library puts itself here. */
const { Geodesic } = (globalThis as unknown as { geodesic: typeof geographiclib }).geodesic;

const LEEDS: Position = [-1.5438, 53.7974];
const CARDIFF: Position = [-3.18, 51.48];
const LERWICK: Position = [-1.1438, 60.1545];
const DUBLIN: Position = [-6.2489, 53.3331];

/** The distance in km and the azimuth in degrees on the WGS 84 ellipsoid, by C. F. F. Karney's algorithms. */
function onEllipsoid([fromLng, fromLat]: Position, [toLng, toLat]: Position): { km: number; azimuth: number } {
  const { s12 = NaN, azi1 = NaN } = Geodesic.WGS84.Inverse(fromLat, fromLng, toLat, toLng);
  return { km: s12 / 1000, azimuth: (azi1 + 360) % 360 };
}

const [west, south, east, north] = BRITISH_ISLES;
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const positions = fc.tuple(within(west, east), within(south, north)) as fc.Arbitrary<Position>;

describe('the great circle', () => {
  it('is within 0.5 % of the distance on the ellipsoid, anywhere in these islands', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const { km } = onEllipsoid(from, to);
        expect(distanceBetween(from, to)).to.be.closeTo(km, km * 0.005 + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('is within 0.5 % for the neighbouring town and for the length of the country', () => {
    for (const to of [[-1.55, 53.8], CARDIFF, LERWICK, DUBLIN] as const) {
      const { km } = onEllipsoid(LEEDS, to);
      expect(distanceBetween(LEEDS, to) / km).to.be.closeTo(1, 0.005);
    }
  });

  it('is nothing from a place to itself, and the same there and back', () => {
    expect(distanceBetween(LEEDS, LEEDS)).to.equal(0);
    expect(distanceBetween(LEEDS, DUBLIN)).to.equal(distanceBetween(DUBLIN, LEEDS));
  });

  it('sets out within half a degree of the way on the ellipsoid', () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const { km, azimuth } = onEllipsoid(from, to);
        fc.pre(km > 0.1);
        const apart = Math.abs(((bearingTo(from, to) - azimuth + 540) % 360) - 180);
        expect(apart).to.be.below(0.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('names the point of the compass', () => {
    const points = [LERWICK, CARDIFF, DUBLIN, LEEDS].map((to) => compassPoint(bearingTo([-1.1438, 53.7974], to)));
    expect(points).to.deep.equal(['n', 'sw', 'w', 'w']);
    const turned = [0, 22.4, 22.6, 45, 90, 135, 180, 225, 270, 315, 337.4, 337.6, 359.9, -45].map(compassPoint);
    expect(turned).to.deep.equal(['n', 'n', 'ne', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'nw', 'n', 'n', 'nw']);
  });
});
