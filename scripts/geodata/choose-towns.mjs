import { readCsv } from '../read-csv.mjs';

const HOW_MANY = 260;
const KM_PER_DEGREE = 111.2;
/** London has no bigger neighbour: as far as anything in these islands need be. */
const FARTHEST_KM = 300;

/** Rows that stand for something no one would letter as a town: an island, a borough, a part of a town. */
const NOT_TOWNS = /^(Isles? of |High Peak$|Saint Peters$)/;

/** Towns the gazetteer lists under their Irish name alone, with the English name they also have. */
const ENGLISH_NAMES = {
  Gaillimh: 'Galway',
  'An Muileann gCearr': 'Mullingar',
  'Cluain Meala': 'Clonmel',
  'Droichead Nua': 'Newbridge',
  'Cill Airne': 'Killarney',
};

/**
 * The towns that letter the map, most prominent first. A town is prominent when it is large, or far from any larger one:
 * the square root of its population times the distance to the nearest larger town. So Lerwick comes before Solihull, and no
 * part of these islands is left without a name.
 *
 * @param {URL} data the folder of source data, ending in a slash
 * @returns {{ name: string, lng: number, lat: number, other: Record<string, string> }[]} `other` by language
 */
export function chooseTowns(data) {
  const towns = readCsv(new URL('towns-gb-ie-1000.csv', data))
    .filter(({ name, fcode }) => fcode !== 'PPLX' && !NOT_TOWNS.test(name))
    .map((row) => ({ ...row, lng: Number(row.lng), lat: Number(row.lat), population: Number(row.population) }))
    .sort((a, b) => b.population - a.population || Number(a.geonameid) - Number(b.geonameid));
  const others = groupById(readCsv(new URL('towns-altnames.csv', data)));
  return towns
    .map((town, index) => ({ town, prominence: Math.sqrt(town.population) * isolation(towns, index) }))
    .sort((a, b) => b.prominence - a.prominence)
    .slice(0, HOW_MANY)
    .map(({ town }) => named(town, others.get(town.geonameid) ?? []));
}

function groupById(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.geonameid, [...(groups.get(row.geonameid) ?? []), row]);
  return groups;
}

/** Kilometres to the nearest town before this one in a list sorted by size, on a flat earth: only the order matters. */
function isolation(towns, index) {
  const { lng, lat } = towns[index];
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = FARTHEST_KM;
  for (let i = 0; i < index; i++) {
    const km = KM_PER_DEGREE * Math.hypot((towns[i].lng - lng) * shrink, towns[i].lat - lat);
    if (km < nearest) nearest = km;
  }
  return nearest;
}

function named({ name, lng, lat }, rows) {
  const other = {};
  for (const { lang, altname } of rows) other[lang] ??= altname;
  const english = ENGLISH_NAMES[name];
  return english ? { name: english, lng, lat, other: { ga: name, ...other } } : { name, lng, lat, other };
}
