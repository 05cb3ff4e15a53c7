import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDocument } from '../../src/feed/parse-document.ts';
import { parseInSlices } from '../../src/feed/parse-in-slices.ts';
import { FEED_URL, placeFeature, withPlaces } from '../support/feeds.ts';

/** Some 60 records to a slice. */
const long = 'x'.repeat(1000);
const records = Array.from({ length: 300 }, (_, index) =>
  placeFeature({ id: `p${index}`, name: `"[{,}]\\" ${index} ŵ`, summary: long }),
);

async function outcome(parse: () => unknown): Promise<unknown> {
  try {
    return { value: await parse() };
  } catch (error) {
    return (error as Error).name;
  }
}

/** Both give the same, or both refuse. */
async function expectSame(text: string): Promise<void> {
  expect(await outcome(() => parseInSlices(text))).to.deep.equal(await outcome(() => JSON.parse(text) as unknown));
}

describe('parseInSlices', () => {
  const documents: Record<string, unknown> = {
    'a feed': { ...withPlaces(records), title: 'After', groups: { features: records.slice(0, 200) } },
    'a list of lists': [records, records.slice(3), [[records]]],
    'a GeoJSON document': { type: 'FeatureCollection', features: records },
    'lists too deep to be sought': { a: { b: { c: { d: records } } } },
    'short lists': { languages: ['en', 'cy'], none: [], places: { features: [] } },
    'a list of numbers': Array.from({ length: 90_000 }, (_, index) => index),
    'words with quotation marks': { features: Array.from({ length: 200 }, () => `\\"${long}\\`) },
    'a number': 5,
    'a list under the name of a prototype': JSON.parse(`{"__proto__":${JSON.stringify(records)}}`) as unknown,
  };
  for (const [what, value] of Object.entries(documents)) {
    for (const space of [0, 2]) {
      it(`reads ${what} as JSON.parse does, ${space ? 'spaced' : 'dense'}`, () =>
        expectSame(JSON.stringify(value, null, space)));
    }
  }

  const list = JSON.stringify(records).slice(1, -1);
  for (const text of [
    '',
    `[${list},]`,
    `[,${list}]`,
    `[${list}`,
    `[${list}}`,
    `[${list}]]`,
    `[${list}],1`,
    `{"a":[${list}],"a":1}`,
    `{"a":[${list}],"a":[${list},2]}`,
    `{"a":[${list}]"b":1}`,
    `[${list} ${list}]`,
    `[${list},,${list}]`,
    `["${long},${list}`,
    `[${list},nul]`,
    `[${list.replace('"id"', 'id')}]`,
  ]) {
    it(`agrees with JSON.parse about ${text.replaceAll(list, '…').replaceAll(long, 'x').slice(0, 40) || 'nothing'}`, () =>
      expectSame(text));
  }

  it('agrees with JSON.parse about feeds that have been cut and mixed up', async () => {
    const whole = JSON.stringify(withPlaces(records.slice(0, 150)));
    const broken = fc
      .array(
        fc.tuple(fc.nat(whole.length), fc.nat(3), fc.constantFrom('', '"', ',', '[', ']', '{', '}', '\\', ' ', '1')),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((cuts) =>
        cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), whole),
      );
    await fc.assert(fc.asyncProperty(broken, expectSame), { numRuns: 150 });
  });

  it('is what reads a large document', async () => {
    const feed = withPlaces(records);
    const text = JSON.stringify(feed);
    const { parse } = JSON;
    let longest = 0;
    JSON.parse = (part: string) => {
      longest = Math.max(longest, part.length);
      return parse(part) as unknown;
    };
    try {
      expect(await parseDocument({ text, url: FEED_URL })).to.deep.equal(feed);
    } finally {
      JSON.parse = parse;
    }
    expect(text.length).to.be.above(300_000);
    expect(longest).to.be.below(80_000);
  });
});
