import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Area, Ring } from '../../src/domain/area.ts';
import { pointOnSurface } from '../../src/domain/point-on-surface.ts';

const SQUARE: Ring = [
  [-2, 53],
  [-1, 53],
  [-1, 54],
  [-2, 54],
  [-2, 53],
];

/** A valley that bends: its centroid is on the hill between. */
const BEND: Ring = [
  [0, 50],
  [0.5, 50],
  [0.5, 53],
  [3, 53],
  [3, 53.5],
  [0, 53.5],
  [0, 50],
];

describe('pointOnSurface', () => {
  it('is the middle of a square, whichever way its ring runs', () => {
    expect(pointOnSurface([[SQUARE]])).to.deep.equal([-1.5, 53.5]);
    expect(pointOnSurface([[[...SQUARE].reverse()]])).to.deep.equal([-1.5, 53.5]);
  });

  it('lies in an area whose centroid does not', () => {
    const [lng, lat] = pointOnSurface([[BEND]])!;
    expect(lng).to.equal(0.25);
    expect(lat).to.be.within(50, 53);
  });

  it('lies beside a hole in the middle', () => {
    const hole: Ring = [
      [-1.6, 53.4],
      [-1.3, 53.4],
      [-1.3, 53.6],
      [-1.6, 53.6],
      [-1.6, 53.4],
    ];
    expect(pointOnSurface([[SQUARE, hole]])?.[0]).to.be.closeTo(-1.8, 1e-9);
  });

  it('is in the largest of several', () => {
    const island = SQUARE.map(([lng, lat]) => [lng / 10, lat] as const);
    expect(pointOnSurface([[island], [SQUARE]])).to.deep.equal([-1.5, 53.5]);
  });

  it('is nowhere for what has no surface', () => {
    expect(pointOnSurface([])).to.equal(undefined);
    expect(pointOnSurface([[]])).to.equal(undefined);
    expect(pointOnSurface([[[[-1, 53], [-1, 53], [-1, 53], [-1, 53]]]])).to.equal(undefined); // prettier-ignore
    expect(pointOnSurface([[[[-1, 53], [-2, 53], [-1, 53], [-1, 53]]]])).to.equal(undefined); // prettier-ignore
  });

  it('is a place in the box of any ring, or nowhere', () => {
    const position = fc.tuple(
      fc.double({ min: -11, max: 2, noNaN: true }),
      fc.double({ min: 49, max: 61, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), (open) => {
        const ring = [...open, open[0]!];
        const area: Area = [[ring]];
        const found = pointOnSurface(area);
        if (found === undefined) return;
        for (const axis of [0, 1] as const) {
          const values = ring.map((corner) => corner[axis]);
          expect(found[axis]).to.be.within(Math.min(...values) - 1e-6, Math.max(...values) + 1e-6);
        }
      }),
    );
  });
});
