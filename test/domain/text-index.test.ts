import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldText } from '../../src/domain/fold-text.ts';
import { createTextIndex, type TextHit, type TextIndex } from '../../src/domain/text-index.ts';
import { anyText } from '../support/any-text.ts';

const NAMES = [
  'Newcastle upon Tyne',
  'Newcastle-under-Lyme',
  'Newcastle',
  'Saint Davids',
  'St Albans',
  "King's Lynn",
  'Pont-y-pŵl',
  'Baile Átha Cliath',
  'Leeds City of Sanctuary',
  'Great Yarmouth',
  'Birmingham',
];
const WEIGHTS = [1, 0.6, 0.2, 0.1, 0.5, 0.4, 0.3, 0.9, 1, 0.4, 1];
const makeIndex = (): TextIndex =>
  createTextIndex(
    NAMES.map((value, entry) => ({ entry, value })),
    (entry) => WEIGHTS[entry]!,
  );
const index = makeIndex();
const values = (hits: readonly TextHit[]): string[] => hits.map(({ name }) => name.value);

describe('a text index', () => {
  it('gives the name itself first, then what begins with it by weight', () => {
    expect(values(index.search('newcastle', 9))).to.deep.equal([
      'Newcastle',
      'Newcastle upon Tyne',
      'Newcastle-under-Lyme',
    ]);
  });

  it('finds the beginning of a later word, and words in another order', () => {
    expect(values(index.search('cli', 9))).to.deep.equal(['Baile Átha Cliath']);
    expect(values(index.search('tyne newcastle', 9))).to.deep.equal(['Newcastle upon Tyne']);
    expect(values(index.search('sanctuary leeds', 9))).to.deep.equal(['Leeds City of Sanctuary']);
  });

  it('does not find the inside of a word', () => {
    expect(index.search('castle', 9)).to.deep.equal([]);
  });

  it('makes nothing of accents, apostrophes, hyphens, and words that are written in two ways', () => {
    const pairs = [
      ['PONTYPWL', []],
      ['pont y pwl', ['Pont-y-pŵl']],
      ['kings lynn', ['King\u0027s Lynn']],
      ['king’s-lynn', ['King\u0027s Lynn']],
      ['St. David’s', ['Saint Davids']],
      ['saint albans', ['St Albans']],
      ['newcastle-on-tyne', ['Newcastle upon Tyne']],
      ['gt yarmouth', ['Great Yarmouth']],
    ] as const;
    for (const [typed, found] of pairs) expect(values(index.exact(typed)), typed).to.deep.equal(found);
  });

  it('forgives a letter in a short name and two in a long one, and none in three letters', () => {
    expect(values(index.similar('birmingam', 3))).to.deep.equal(['Birmingham']);
    expect(values(index.similar('brimigham', 3))).to.deep.equal(['Birmingham']);
    expect(values(index.similar('barmingam', 3))).to.deep.equal(['Birmingham']);
    expect(values(index.similar('barmigam', 3))).to.deep.equal([]);
    expect(values(index.similar('st albons', 3))).to.deep.equal(['St Albans']);
    expect(values(index.similar('bir', 3))).to.deep.equal([]);
    expect(values(index.similar('brimin', 3, true))).to.deep.equal(['Birmingham']);
    expect(values(index.similar('brimin', 3))).to.deep.equal([]);
  });

  it('gives one hit for an entry with many names, by the one that fits best', () => {
    const dublin = createTextIndex([
      { entry: 7, value: 'Dublin', lang: 'en' },
      { entry: 7, value: 'Baile Átha Cliath', lang: 'ga' },
      { entry: 7, value: 'Dulyn', lang: 'cy' },
    ]);
    expect(dublin.search('du', 9)).to.have.length(1);
    expect(dublin.search('baile', 9)[0]!.name).to.include({ entry: 7, lang: 'ga' });
  });

  it('ranks so that hits of two indexes can be sorted together', () => {
    const groups = createTextIndex([{ entry: 0, value: 'Newcastle City of Sanctuary' }]);
    const both = [...index.search('newcastle', 9), ...groups.search('newcastle', 9)].sort((a, b) => a.rank - b.rank);
    expect(both[0]!.name.value).to.equal('Newcastle');
    expect(values(both).indexOf('Newcastle City of Sanctuary')).to.be.below(
      values(both).indexOf('Newcastle-under-Lyme'),
    );
  });

  it('gives the best few of thousands that fit, as if all had been sorted', () => {
    const names = Array.from({ length: 3000 }, (_, place) => ({
      entry: 2999 - (place % 1000),
      value: `Sand ${place}`,
    }));
    const weighty = createTextIndex(names, (entry) => ((entry * 7919) % 500) / 500);
    const all = weighty.search('sa', Infinity);
    expect(all).to.have.length(1000);
    for (const limit of [1, 6, 50]) expect(weighty.search('sa', limit)).to.deep.equal(all.slice(0, limit));
  });

  it('answers alike whatever was looked for before', () => {
    const typed = [
      'ne',
      'new',
      'newcastle',
      'tyne',
      'tyne new',
      'tyne newc',
      'ty',
      'newc',
      'newcastle u',
      'st a',
      'tyne x',
    ];
    typed.push('brim', 'brimi', 'brimin', 'briming', 'brimingh', 'birmimg', 'nwec', 'nwecas', 'nwecasx', 'nwecasxy');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...typed), { maxLength: 8 }), (before) => {
        for (const text of before) {
          const fresh = makeIndex();
          expect(values(index.search(text, 9)), text).to.deep.equal(values(fresh.search(text, 9)));
          const [slips, freshSlips] = [index, fresh].map((one) => values(one.similar(text, 9, true)));
          expect(slips, text).to.deep.equal(freshSlips);
        }
      }),
    );
  });

  it('finds every name by itself and by any beginning of it, whatever it is made of', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(names, fc.nat(), (list, cut) => {
        const all = createTextIndex(list.map((value, entry) => ({ entry, value })));
        list.forEach((value, entry) => {
          const folded = foldText(value);
          expect(all.exact(value).length > 0).to.equal(folded !== '');
          if (!folded) return;
          expect(all.exact(value).map(({ name }) => name.entry)).to.include(entry);
          const signs = [...folded];
          const beginning = signs.slice(0, 1 + (cut % signs.length)).join('');
          expect(all.search(beginning, Infinity).map(({ name }) => name.entry)).to.include(entry);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('stands any text', () => {
    fc.assert(
      fc.property(anyText(50), (typed) => {
        for (const hits of [index.exact(typed), index.search(typed, 5), index.similar(typed, 5, true)]) {
          expect(hits.length).to.be.at.most(NAMES.length);
        }
      }),
    );
  });
});
