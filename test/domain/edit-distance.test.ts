import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { editDistance } from '../../src/domain/edit-distance.ts';

/** The definition, written out: slow, and plainly right. */
function byDefinition(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + same,
    swapped ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('edit distance', () => {
  it('counts a letter put in, left out, replaced, or changed about with the next', () => {
    const distances = ['leeds', 'leds', 'leedss', 'leets', 'leesd', 'elesd', 'london'].map((typed) =>
      editDistance(typed, 'leeds', 2),
    );
    expect(distances).to.deep.equal([0, 1, 1, 1, 1, 2, Infinity]);
  });

  it('is what its definition says, up to where it gives up', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const distance = byDefinition(a, b);
        expect(editDistance(a, b, most)).to.equal(distance <= most ? distance : Infinity);
      }),
      { numRuns: 600 },
    );
  });

  it('takes the nearest beginning of a name, when that is asked', () => {
    fc.assert(
      fc.property(short, short, (typed, name) => {
        const beginnings = Array.from({ length: name.length + 1 }, (_, length) => name.slice(0, length));
        const nearest = Math.min(...beginnings.map((beginning) => byDefinition(typed, beginning)));
        expect(editDistance(typed, name, 2, true)).to.equal(nearest <= 2 ? nearest : Infinity);
      }),
      { numRuns: 600 },
    );
  });
});
