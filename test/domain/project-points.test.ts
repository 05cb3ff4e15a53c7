import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { WORLD, worldX, worldY } from '../../src/domain/mercator.ts';
import { UNITS, projectPoints } from '../../src/domain/project-points.ts';

/** Where a point is put, in pixels at zoom 0. */
function projected(lng: number, lat: number): [number, number] {
  const { x, y } = projectPoints({
    lng: Float64Array.of(lng),
    lat: Float64Array.of(lat),
    record: Uint32Array.of(0),
  });
  return [x[0]! / UNITS, y[0]! / UNITS];
}

/** A sixtieth of a pixel at zoom 11. */
const CLOSE = 1 / 60 / 2 ** 11;

describe('projected points', () => {
  it('lie where the formula puts them, in these islands and anywhere else', () => {
    const latitudes = fc.oneof(
      fc.double({ min: 48, max: 63, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), latitudes, (lng, lat) => {
        const [x, y] = projected(lng, lat);
        expect(x).to.be.closeTo(worldX(lng), CLOSE);
        expect(y).to.be.closeTo(worldY(lat), CLOSE);
      }),
    );
  });

  it('meet the formula at both ends of the table', () => {
    for (const lat of [49 - 1e-9, 49, 49 + 1e-9, 62 - 1e-9, 62, 62 + 1e-9])
      expect(projected(0, lat)[1]).to.be.closeTo(worldY(lat), CLOSE);
  });

  it('lie on the edge when they are beyond the world', () => {
    expect(projected(-1e12, 90)).to.deep.equal([0, 0]);
    expect(projected(1e12, -90)[0]).to.equal(WORLD);
    expect(projected(1e12, -90)[1]).to.be.closeTo(WORLD, CLOSE);
  });
});
