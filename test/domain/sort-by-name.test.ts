import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sortByName } from '../../src/domain/sort-by-name.ts';

const { compare } = new Intl.Collator('en', { numeric: true });

describe('sortByName', () => {
  it('puts names in the order of the language', () => {
    const names = ['Ward 10', 'Éire', 'zebra', 'Ward 9', 'Eire', 'apple', 'Ŵylan', 'Apple'];
    expect(sortByName(names, (name) => name, compare)).to.deep.equal([
      ...['apple', 'Apple', 'Eire', 'Éire', 'Ward 9', 'Ward 10', 'Ŵylan', 'zebra'],
    ]);
  });

  it('gives what sorting once gives, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), (names) => {
        const once = [...names].sort(compare);
        const sorted = sortByName(names, (name) => name, compare);
        expect(sorted.every((name, i) => compare(name, once[i]!) === 0)).to.equal(true);
      }),
    );
  });

  it('compares with care hardly more often than there are names', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Place ${(i * 7919) % 10_000} of sanctuary`);
    let compared = 0;
    sortByName(
      names,
      (name) => name,
      (a, b) => {
        compared++;
        return a < b ? -1 : a > b ? 1 : 0;
      },
    );
    expect(compared).to.be.below(2 * names.length);
  });

  it('leaves what is given as it is', () => {
    const names = Object.freeze(['b', 'a']);
    expect(sortByName(names, (name) => name, compare)).to.deep.equal(['a', 'b']);
  });
});
