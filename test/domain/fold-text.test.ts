import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldText } from '../../src/domain/fold-text.ts';
import { anyText } from '../support/any-text.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['LEEDS', 'leeds'],
  ['  Leeds\t', 'leeds'],
  ["King's Lynn", 'kings lynn'],
  ['King’s Lynn', 'kings lynn'],
  ['Bo‘ness', 'boness'],
  ['Weston-super-Mare', 'weston super mare'],
  ['Stoke–on–Trent', 'stoke on trent'],
  ['Pont-y-pŵl', 'pont y pwl'],
  ['Llŷn', 'llyn'],
  ['Ynys Môn', 'ynys mon'],
  ['Baile Átha Cliath', 'baile atha cliath'],
  ['Dún Laoghaire', 'dun laoghaire'],
  ['Inbhir Àir', 'inbhir air'],
  ["Poll a' Ghrùthain", 'poll a ghruthain'],
  ['Yn Çhaayr', 'yn chaayr'],
  ['St. Helens', 'st helens'],
  ['Brighton & Hove', 'brighton and hove'],
  ['Newry/Mourne', 'newry mourne'],
  ['ＬＥＥＤＳ', 'leeds'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['لِيدز', 'ليدز'],
  ['‮Leeds‬', 'leeds'],
  ['LS١ ٤AP', 'ls1 4ap'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['—', ''],
  ['', ''],
];

describe('folding text', () => {
  for (const [text, folded] of SAME) {
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(folded)}`, () => {
      expect(foldText(text)).to.equal(folded);
    });
  }

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).to.equal(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves one space between words, and nothing else that is not seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(foldText(text)).to.match(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
