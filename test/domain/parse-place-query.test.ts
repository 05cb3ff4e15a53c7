import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePlaceQuery } from '../../src/domain/parse-place-query.ts';
import type { PlaceQuery } from '../../src/domain/place-query.ts';
import { POSTCODE_AREAS } from '../../src/domain/postcode-areas.ts';
import { anyText } from '../support/any-text.ts';

/** A query as one short line: what it was taken for, and as what. */
function shown(query: PlaceQuery): string {
  switch (query.kind) {
    case 'empty':
      return 'empty';
    case 'postcode':
      return `${query.text} in ${query.sector ?? query.district ?? query.area}`;
    case 'eircode':
      return `${query.text} of ${query.routingKey}`;
    case 'refused':
      return query.reason;
    case 'words':
      return `words: ${query.text}`;
  }
}

const TYPED: Readonly<Record<string, readonly (readonly [typed: string, taken: string])[]>> = {
  'a whole postcode, in any spacing and case': [
    ['LS1 4AP', 'LS1 4AP in LS1 4'],
    ['ls14ap', 'LS1 4AP in LS1 4'],
    ['  Ls1   4aP ', 'LS1 4AP in LS1 4'],
    ['l s 1 4 a p', 'LS1 4AP in LS1 4'],
    ['LS1-4AP', 'LS1 4AP in LS1 4'],
    ['LS1.4AP.', 'LS1 4AP in LS1 4'],
    ['ls1\u00a04ap', 'LS1 4AP in LS1 4'],
    ['ＬＳ１ ４ＡＰ', 'LS1 4AP in LS1 4'],
    ['m1 1ae', 'M1 1AE in M1 1'],
    ['CR26XH', 'CR2 6XH in CR2 6'],
    ['DN551PT', 'DN55 1PT in DN55 1'],
    ['w1a1hq', 'W1A 1HQ in W1A 1'],
    ['EC1A1BB', 'EC1A 1BB in EC1A 1'],
    ['sw1a 2aa', 'SW1A 2AA in SW1A 2'],
    ['BT7 1NN', 'BT7 1NN in BT7 1'],
    ['JE24WE', 'JE2 4WE in JE2 4'],
    ['gy1 1aa', 'GY1 1AA in GY1 1'],
    ['IM1 3LY', 'IM1 3LY in IM1 3'],
  ],
  'half a postcode, a sector or an area': [
    ['LS1', 'LS1 in LS1'],
    ['LS۱', 'LS1 in LS1'],
    ['ＬＳ１', 'LS1 in LS1'],
    ['ls 1', 'LS1 in LS1'],
    ['LS14', 'LS14 in LS14'],
    ['LS 14', 'LS14 in LS14'],
    ['LS1 4', 'LS1 4 in LS1 4'],
    ['LS1 4A', 'LS1 4A in LS1 4'],
    ['LS14A', 'LS1 4A in LS1 4'],
    ['LS144', 'LS14 4 in LS14 4'],
    ['w1a', 'W1A in W1A'],
    ['W1A4', 'W1A 4 in W1A 4'],
    ['n1c', 'N1C in N1C'],
    ['BS0', 'BS0 in BS0'],
    ['bt', 'BT in BT'],
    ['M', 'M in M'],
    ['W12', 'W12 in W12'],
  ],
  'signs that look alike': [
    ['LSI 4AP', 'LS1 4AP in LS1 4'],
    ['LSl 4AP', 'LS1 4AP in LS1 4'],
    ['LS1 SAP', 'LS1 5AP in LS1 5'],
    ['S01 2AB', 'SO1 2AB in SO1 2'],
    ['0X1 2JD', 'OX1 2JD in OX1 2'],
    ['0l1 1aa', 'OL1 1AA in OL1 1'],
    ['1S1 4AP', 'LS1 4AP in LS1 4'],
    ['5W1A 2AA', 'SW1A 2AA in SW1A 2'],
    ['E1O 5AB', 'E10 5AB in E10 5'],
    ['BTI 1AA', 'BT1 1AA in BT1 1'],
    ['NI 9GU', 'N1 9GU in N1 9'],
    ['EC1A IBB', 'EC1A 1BB in EC1A 1'],
    ['SW1A OAA', 'SW1A 0AA in SW1A 0'],
    ['L51 4AP', 'L51 4AP in L51 4'],
    ['S5 6BB', 'S5 6BB in S5 6'],
    ['DO2 X285', 'D02 X285 of D02'],
    ['V9A F4E2', 'words: V9A F4E2'],
  ],
  'a postcode among other words': [
    ['LS1 4AP please', 'LS1 4AP in LS1 4'],
    ['Leeds LS1', 'LS1 in LS1'],
    ['LS1, Leeds', 'LS1 in LS1'],
    ['my postcode is sw1a 1aa thanks', 'SW1A 1AA in SW1A 1'],
    ['10 Downing Street, London SW1A 2AA, UK', 'SW1A 2AA in SW1A 2'],
    ['Flat B2, LS1 4AP', 'LS1 4AP in LS1 4'],
    ['Leeds LSI 4AP', 'LS1 4AP in LS1 4'],
    ['near M14', 'M14 in M14'],
    ['ls1 4ap ls6 2bb', 'LS6 2BB in LS6 2'],
    ['Dublin D02 X285', 'D02 X285 of D02'],
  ],
  'an Eircode or its routing key': [
    ['D02 X285', 'D02 X285 of D02'],
    ['a65f4e2', 'A65 F4E2 of A65'],
    ['D6W', 'D6W of D6W'],
    ['d6w xy00', 'D6W XY00 of D6W'],
    ['V94', 'V94 of V94'],
    ['D2', 'D02 of D02'],
    ['Dublin 4', 'D04 of D04'],
    ['DUBLIN 04', 'D04 of D04'],
    ['Dublin 6w', 'D6W of D6W'],
    ['Baile Átha Cliath 24', 'D24 of D24'],
    ['T12 X2', 'T12 X2 of T12'],
  ],
  'codes that are no place': [
    ['BFPO 12', 'forces'],
    ['bfpo5', 'forces'],
    ['BF1 2AA', 'forces'],
    ['Sgt Example, BFPO 140', 'forces'],
    ['BX1 1LT', 'non-geographic'],
    ['XX10 1AB', 'non-geographic'],
    ['GIR 0AA', 'non-geographic'],
    ['gir oaa', 'non-geographic'],
    ['GX11 1AA', 'overseas'],
    ['FIQQ 1ZZ', 'overseas'],
    ['STHL', 'overseas'],
    ['AI-2640', 'overseas'],
    ['KY1-1001', 'overseas'],
    ['QQ1 1AA', 'no-such-area'],
    ['K9', 'no-such-area'],
    ['Z', 'too-short'],
    ['7', 'too-short'],
    ['ل', 'too-short'],
    ['x'.repeat(201), 'too-long'],
  ],
  'names, and what only looks a little like a code': [
    ['Leeds', 'words: Leeds'],
    ['near Bath', 'words: Bath'],
    ['in', 'words: in'],
    ['King’s Lynn', 'words: King’s Lynn'],
    ['Baile Átha Cliath', 'words: Baile Átha Cliath'],
    ['Leeds 6', 'words: Leeds 6'],
    ['Studio 54', 'words: Studio 54'],
    ['12 High Street, Leeds', 'words: 12 High Street, Leeds'],
    ['12345', 'words: 12345'],
    ['S0', 'words: S0'],
    ['Bow', 'words: Bow'],
    ['SOS', 'words: SOS'],
    ['مدينة', 'words: مدينة'],
    ['\u202eLeeds\u202c', 'words: Leeds'],
    ['Leeds\u0000\u0007', 'words: Leeds'],
  ],
  nothing: [
    ['', 'empty'],
    [' \t\n ', 'empty'],
    ['—', 'empty'],
    ['\u200b\u202e', 'empty'],
    ['😀', 'empty'],
  ],
};

/** Text as it may come from anywhere: of signs that make up codes, of words, of anything at all. */
const anything = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ABDEKLOSWX0159ilo -.,\u202e'), maxLength: 14 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  anyText(300),
);

describe('what somebody typed', () => {
  for (const [kind, rows] of Object.entries(TYPED)) {
    describe(`is taken for ${kind}`, () => {
      for (const [typed, taken] of rows) {
        it(JSON.stringify(typed.slice(0, 60)), () => {
          expect(shown(parsePlaceQuery(typed))).to.equal(taken);
        });
      }
    });
  }

  it('may be a routing key where London has the same letters', () => {
    expect(parsePlaceQuery('W12')).to.include({ district: 'W12', routingKey: 'W12' });
    expect(parsePlaceQuery('W12 8QT')).not.to.have.property('routingKey');
    expect(parsePlaceQuery('LS12')).not.to.have.property('routingKey');
  });

  it('never makes it throw, and is read the same again', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = parsePlaceQuery(typed);
        if (query.kind === 'empty' || query.kind === 'refused') return;
        const again = parsePlaceQuery(query.text);
        expect(shown(again), query.text).to.equal(shown(query));
      }),
      { numRuns: 3000 },
    );
  });

  it('is a postcode only of an area that exists, and a sector lies in its district', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = parsePlaceQuery(typed);
        if (query.kind !== 'postcode') return;
        expect(POSTCODE_AREAS.has(query.area), query.area).to.equal(true);
        expect(query.text.startsWith(query.sector ?? query.district ?? query.area)).to.equal(true);
        if (query.district) expect(query.district.startsWith(query.area)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read to the end however long, when it is not too long to be an address', () => {
    const address = `${'Flat 1 '.repeat(25)}LS1 4AP`;
    expect(address.length).to.be.below(200);
    expect(shown(parsePlaceQuery(address))).to.equal('LS1 4AP in LS1 4');
    expect(shown(parsePlaceQuery('LS1 '.repeat(1_000_000)))).to.equal('too-long');
  });
});
