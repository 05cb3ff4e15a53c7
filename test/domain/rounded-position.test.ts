import { expect } from '@open-wc/testing';
import type { Position } from '../../src/domain/geo.ts';
import { roundedPosition } from '../../src/domain/rounded-position.ts';

/** Kilometres between two positions near each other, on a sphere of 40,030 km. */
function apart([lng, lat]: Position, [otherLng, otherLat]: Position): number {
  const degree = 40_030 / 360;
  return Math.hypot((lat - otherLat) * degree, (lng - otherLng) * degree * Math.cos((lat * Math.PI) / 180));
}

describe('roundedPosition', () => {
  const places: Position[] = [
    [0, 51.4778],
    [-1.46488, 53.38297],
    [-10.4777, 52.1089],
    [-0.7463, 60.4213],
    [-2.1103, 49.1868],
  ];

  it('stays within a kilometre', () => {
    for (const place of places) expect(apart(place, roundedPosition(place)), String(place)).to.be.below(0.8);
  });

  it('is the same for everyone within its cell', () => {
    for (const place of places) {
      const middle = roundedPosition(place);
      for (const [x, y] of [
        [0.004, 0.004],
        [-0.004, 0.004],
        [0.004, -0.004],
        [-0.004, -0.004],
      ] as const) {
        expect(roundedPosition([middle[0] + x, middle[1] + y]), String(place)).to.deep.equal(middle);
      }
    }
  });

  it('tells cells apart that are more than two kilometres from each other', () => {
    for (const [lng, lat] of places) {
      expect(roundedPosition([lng, lat + 0.02])).not.to.deep.equal(roundedPosition([lng, lat]));
      expect(roundedPosition([lng + 0.04, lat])).not.to.deep.equal(roundedPosition([lng, lat]));
    }
  });

  it('gives no more digits than it knows', () => {
    for (const place of places) {
      for (const degrees of roundedPosition(place)) expect(String(degrees)).to.match(/^-?\d+(\.\d{1,5})?$/);
    }
  });
});
