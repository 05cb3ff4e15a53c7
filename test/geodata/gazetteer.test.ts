import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Gazetteer } from '../../src/geodata/gazetteer.ts';
import { loadGazetteer } from '../../src/geodata/load-gazetteer.ts';
import { openGazetteer } from '../../src/geodata/open-gazetteer.ts';
import { unpackDistricts } from '../../src/geodata/unpack-districts.ts';
import { unpackTowns } from '../../src/geodata/unpack-towns.ts';
import { anyText } from '../support/any-text.ts';
import { shownFinding, shownPlace } from './shown-finding.ts';
import { TYPED } from './typed-inputs.ts';

describe('the gazetteer', () => {
  let gazetteer: Gazetteer;
  before(async () => {
    gazetteer = await loadGazetteer({ sectors: true });
  });
  const suggested = (text: string, limit = 5): string[] =>
    gazetteer.suggest(text, limit).map(({ place: { name, foundBy } }) => foundBy?.value ?? (name as string));

  it('is asked at least 200 things', () => {
    expect(Object.values(TYPED).flat().length).to.be.above(200);
  });

  for (const [kind, rows] of Object.entries(TYPED)) {
    describe(`answers ${kind}`, () => {
      for (const [typed, answer] of rows) {
        it(JSON.stringify(typed), () => {
          expect(shownFinding(gazetteer.find(typed))).to.equal(answer);
        });
      }
    });
  }

  it('names a town in each language it has a name in', () => {
    const finding = gazetteer.find('Caerdydd');
    expect(finding.outcome === 'found' && finding.place.name).to.deep.include({ en: 'Cardiff', cy: 'Caerdydd' });
  });

  it('gives a town a precision by its size, and a code by its kind', () => {
    const precision = (text: string): number => {
      const finding = gazetteer.find(text);
      return finding.outcome === 'found' ? finding.place.precision : NaN;
    };
    expect(precision('London')).to.be.within(20, 40);
    expect(precision('Lerwick')).to.be.within(1, 2);
    expect(['LS1 4AP', 'LS1', 'LS'].map(precision)).to.deep.equal([3, 12, 33]);
    expect(precision('LS77')).to.equal(33);
  });

  it('suggests the code itself, then those that begin so; of names the largest town first', () => {
    expect(suggested('ls1', 3)).to.deep.equal(['LS1', 'LS10', 'LS11']);
    expect(suggested('LS1 4AP')).to.deep.equal(['LS1 4']);
    expect(suggested('newc', 2)).to.deep.equal(['Newcastle upon Tyne', 'Newcastle under Lyme']);
    expect(suggested('caer', 20)).to.include.members(['Caerdydd', 'Caerphilly', 'Caernarfon']);
    expect(suggested('baile atha', 1)).to.deep.equal(['Baile Átha Cliath']);
    expect(suggested('lynn', 1)).to.deep.equal(["King's Lynn"]);
    expect(suggested('ba', 3)).to.include('BA');
    expect(suggested('ba', 9)).to.include('Bath');
    expect(suggested('dublin 2')).to.deep.equal(['D02']);
  });

  it('tells towns of one name in one county apart, and suggests none twice', () => {
    const shown = (text: string): string[] => gazetteer.suggest(text, 5).map(({ place }) => shownPlace(place));
    expect(shown('hayes')).to.deep.equal(['Hayes, Greater London, near UB3', 'Hayes, Greater London, near BR2']);
    expect(shown('londonderry')).to.deep.equal(['Derry, Derry and Strabane']);
  });

  it('looks for slips only where they are wanted', () => {
    const names = (slips: boolean): string[] =>
      gazetteer.suggest('brimingha', 5, slips).map(({ place }) => shownPlace(place));
    expect(names(true)).to.deep.equal(['Birmingham, Birmingham']);
    expect(names(false)).to.deep.equal([]);
    expect(gazetteer.suggest('birming', 5, false)).to.deep.equal(gazetteer.suggest('birming', 5));
  });

  it('suggests what is nearly written when nothing begins so, and nothing for what leads nowhere', () => {
    expect(suggested('brimin', 1)).to.deep.equal(['Birmingham']);
    for (const text of ['', 'BFPO 12', 'BX1', 'BN99', 'qqqq', 'z']) expect(suggested(text), text).to.deep.equal([]);
  });

  it('says in which language a suggestion is written', () => {
    const language = (text: string): string | undefined => gazetteer.suggest(text, 1)[0]!.place.foundBy?.lang;
    expect(['caerdy', 'corcaigh', 'inbhir nis', 'leeds'].map(language)).to.deep.equal(['cy', 'ga', 'gd', 'en']);
  });

  it('says by which of its names a town was found, and nothing where that was its county or a code', () => {
    const foundBy = (text: string): readonly (string | undefined)[] => {
      const finding = gazetteer.find(text);
      const places = 'choices' in finding ? finding.choices : 'place' in finding ? [finding.place] : [];
      return places.map((place) => place.foundBy?.value);
    };
    expect(foundBy('caer')).to.deep.equal(['Caer']);
    expect(foundBy('Hull city')).to.deep.equal(['Hull']);
    expect(foundBy('Gaerdydd')[0]).to.equal('Caerdydd');
    expect(foundBy('Pembrokeshire')[0]).to.equal(undefined);
    expect(foundBy('LS1')).to.deep.equal([undefined]);
  });

  it('answers from what has arrived, and says what has not', () => {
    const towns = openGazetteer({ towns: unpackTowns() }, new Set(['districts', 'eircodes']));
    expect(shownFinding(towns.find('Leeds'))).to.equal('Leeds, Leeds');
    expect(shownFinding(towns.find('LS1'))).to.equal('no districts');
    expect(shownFinding(towns.find('D02'))).to.equal('no eircodes');
    expect(towns.suggest('leeds', 1).map(({ place }) => shownPlace(place))).to.deep.equal(['Leeds, Leeds']);
    const codes = openGazetteer({ districts: unpackDistricts() }, new Set(['towns']));
    expect(shownFinding(codes.find('LS1 4AP'))).to.equal('LS1, Leeds');
    expect(shownFinding(codes.find('Leeds'))).to.equal('no towns');
    expect(codes.suggest('leeds', 3)).to.deep.equal([]);
    expect(shownFinding(openGazetteer({}, new Set()).find('BFPO 1'))).to.equal('no: forces');
  });

  it('keeps one gazetteer for a page', async () => {
    expect(await loadGazetteer()).to.equal(await loadGazetteer());
    expect((await loadGazetteer()).missing.size).to.equal(0);
  });

  it('stands any text, and gives each suggestion once', () => {
    const anything = fc.oneof(anyText(60), fc.string({ unit: fc.constantFrom(...'ABELSW0159 newcas'), maxLength: 12 }));
    fc.assert(
      fc.property(anything, (text) => {
        expect(gazetteer.find(text)).to.have.property('outcome');
        const ids = gazetteer.suggest(text, 8).map(({ place }) => place.id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids.length).to.be.at.most(8);
      }),
      { numRuns: 60 },
    );
  });
});
