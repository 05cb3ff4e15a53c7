import { readCsv } from '../read-csv.mjs';
import { encodeLines } from './encode-lines.mjs';
import { nationNumber, openTownNations } from './nations.mjs';

/** Steps a degree: 0.001 keeps the middle of a town to 60 m. */
const TOWN_STEPS = 1000;

/** The language that is at home in a nation, where a name borrowed by another is not that other's own. */
const AT_HOME = { wales: 'cy', ireland: 'ga', 'northern-ireland': 'ga', scotland: 'gd' };

/** What src/geodata/unpack-towns.ts reads: towns county by county, each by name. */
export function packTowns(data) {
  const counties = new Map(
    readCsv(new URL('county-names.csv', data)).map((row) => [`${row.county}|${row.country}`, row]),
  );
  const names = openNames(data);
  const towns = openTownNations(data).map((town) => {
    const { name = town.county, also = '' } = counties.get(`${town.county}|${town.country}`) ?? {};
    return { ...town, county: [name, nationNumber(town.nation), ...(also ? [also] : [])].join('|'), ...names(town) };
  });
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  towns.sort((a, b) => order(a.county, b.county) || order(a.english, b.english) || order(a.geonameid, b.geonameid));
  const others = {};
  towns.forEach((town, index) => {
    for (const { lang, other } of town.others) (others[lang] ??= []).push({ index, other });
  });
  return {
    COUNTIES: [...new Set(towns.map(({ county }) => county))]
      .map((county) => `${county}|${towns.filter((town) => town.county === county).length}`)
      .join('/'),
    NAMES: towns.map(({ english }) => english).join('|'),
    SIZES: towns.map(({ population }) => sizeOf(Number(population))).join(''),
    POSITIONS: encodeLines([towns.map(({ lng, lat }) => [lng, lat])], TOWN_STEPS),
    OTHER_NAMES: Object.entries(others)
      .map(
        ([lang, list]) =>
          lang + list.map(({ index, other }, at) => index - (list[at - 1]?.index ?? 0) + other).join('|'),
      )
      .join('/'),
  };
}

/** A letter for how many live there: four steps to a doubling, from a thousand. */
function sizeOf(population) {
  return String.fromCharCode(35 + Math.max(0, Math.round(4 * Math.log2(Math.max(1, population) / 1000))));
}

/** The English name of a town and its others, each once, in the language that it is in. */
function openNames(data) {
  const byTown = new Map();
  const add = ({ geonameid, lang, other }) =>
    byTown.set(geonameid, [...(byTown.get(geonameid) ?? []), { lang, other }]);
  for (const { geonameid, lang, altname } of readCsv(new URL('towns-altnames.csv', data)))
    add({ geonameid, lang, other: altname });
  readCsv(new URL('town-other-names.csv', data)).forEach(add);
  return ({ geonameid, name, nation }) => {
    const all = byTown.get(geonameid) ?? [];
    const english = all.find(({ lang }) => lang === 'en')?.other ?? name;
    const home = AT_HOME[nation] ?? 'en';
    if (english !== name) all.unshift({ lang: nation === 'ireland' ? 'ga' : 'also', other: name });
    const ranked = all
      .filter(({ lang, other }) => lang !== 'en' && other !== english)
      .sort((a, b) => Number(b.lang === home) - Number(a.lang === home));
    const others = ranked.filter(({ other }, index) => ranked.findIndex((one) => one.other === other) === index);
    return { english, others };
  };
}
