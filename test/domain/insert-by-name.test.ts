import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { insertByName } from '../../src/domain/insert-by-name.ts';
import { sortByName } from '../../src/domain/sort-by-name.ts';

interface Named {
  readonly name: string;
}

const { compare } = new Intl.Collator('cy', { numeric: true });
const nameOf = ({ name }: Named): string => name;
const names = fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom(...'aAbBéÉŵ 1209') }), { maxLength: 60 });
const named = (list: readonly string[]): Named[] => list.map((name) => ({ name }));

describe('inserting by name', () => {
  it('gives the order that sorting all of them gives, and loses none', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const [known, added] = [sortByName(named(before), nameOf, compare), named(after)];
        const all = insertByName(known, added, nameOf, compare);
        expect(all).to.have.members([...known, ...added]);
        for (let i = 1; i < all.length; i++) expect(compare(all[i - 1]!.name, all[i]!.name)).to.be.at.most(0);
        expect(
          all.filter((item) => known.includes(item)),
          'those there were keep their order',
        ).to.deep.equal(known);
      }),
    );
  });

  it('compares a few newcomers a few times', () => {
    const known = named(Array.from({ length: 10_000 }, (_, i) => `Place ${i}`));
    let compared = 0;
    const counted = (a: string, b: string): number => {
      compared++;
      return compare(a, b);
    };
    insertByName(known, named(['Place 17', 'Place 5000b', 'Alder']), nameOf, counted);
    expect(compared).to.be.below(60);
  });

  it('is the same list where nothing comes', () => {
    const known = named(['a', 'b']);
    expect(insertByName(known, [], nameOf, compare)).to.equal(known);
  });
});
