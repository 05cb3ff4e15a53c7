import { readCsv } from '../read-csv.mjs';

const COUNTRY_NATIONS = { IE: 'ireland', IM: 'isle-of-man', JE: 'jersey', GG: 'guernsey' };

/**
 * Where a record stands and what the place is called. `towns` are the rows of the gazetteer that the point comes from.
 *
 * @typedef {string | Record<string, string>} Text
 * @typedef {{ position: [number, number] | null, areas: Text[], town: Text, precision: 'town' | 'area',
 *   nation: string | undefined, towns: Record<string, string>[] }} Located
 */

/**
 * Finds the point of a town or an area from the open gazetteer in `data/`.
 *
 * A town is found by its exact name. A name that the gazetteer has twice, or not at all, must have a row in
 * `area-points.csv`, which says which towns to take and why: nothing is guessed. The point of several towns is their mean,
 * rounded to a thousandth of a degree (about 100 m), which is finer than a town and coarser than a door.
 *
 * @param {URL} data the folder, ending in a slash
 */
export function openGazetteer(data) {
  const towns = readCsv(new URL('towns-gb-ie-1000.csv', data));
  const points = new Map(readCsv(new URL('area-points.csv', data)).map((row) => [row.name, row]));
  const nations = new Map(readCsv(new URL('county-nations.csv', data)).map((row) => [row.county, row.nation]));
  const nationOf = (town) => COUNTRY_NATIONS[town.country] ?? nations.get(town.county) ?? 'england';
  const byId = new Map(towns.map((town) => [town.geonameid, town]));
  const names = collectNames(data, (id) => nationOf(byId.get(id)));

  function text(name, town) {
    const other = { ...(town && names.get(town.geonameid)), ...names.get(name) };
    return Object.keys(other).length === 0 ? name : { en: name, ...other };
  }

  function townsOf(name, county) {
    const row = points.get(name);
    if (!row) return towns.filter((town) => town.name === name && (county === undefined || town.county === county));
    if (row.towns) return row.towns.split(';').map((id) => byId.get(id));
    return towns.filter((town) => row.counties.split(';').includes(town.county));
  }

  return {
    /** Other names of anything: a town, a county or an institution. */
    text,

    /**
     * @param {string} name as the source gives it
     * @param {string} [county] the gazetteer's county, to choose between towns of one name
     * @returns {Located}
     * @throws {Error} when the gazetteer alone cannot tell where it is
     */
    locate(name, county) {
      const row = points.get(name);
      const found = townsOf(name, county);
      if (!row && found.length !== 1)
        throw new Error(`${found.length} towns are called ${name}: add it to area-points.csv`);
      if (found.includes(undefined)) throw new Error(`area-points.csv names a town the gazetteer lacks for ${name}`);
      const single = found.length === 1 && row?.precision !== 'area' ? found[0] : undefined;
      const areas = (row?.areas ?? name)
        .split(';')
        .map((area) => text(area, single ?? found.find((t) => t.name === area)));
      return {
        position: mean(found),
        areas,
        town: areas.length === 1 ? areas[0] : text(name),
        precision: row?.precision ?? 'town',
        nation: found[0] && nationOf(found[0]),
        towns: found,
      };
    },
  };
}

function mean(towns) {
  if (towns.length === 0) return null;
  const average = (key) => towns.reduce((sum, town) => sum + Number(town[key]), 0) / towns.length;
  return [average('lng'), average('lat')].map((degrees) => Math.round(degrees * 1000) / 1000);
}

/**
 * Welsh and Irish names, by geonameid from GeoNames and by name from `other-names.csv`. Irish is kept for the island of
 * Ireland alone; there, a Welsh name that is the Irish one over again is not Welsh.
 */
function collectNames(data, nationOfId) {
  const names = new Map();
  const add = (key, lang, other) => names.set(key, { ...names.get(key), [lang]: other });
  const rows = readCsv(new URL('towns-altnames.csv', data));
  const irish = new Map(rows.filter((row) => row.lang === 'ga').map((row) => [row.geonameid, row.altname]));
  for (const { geonameid, lang, altname, name } of rows) {
    const inIreland = ['ireland', 'northern-ireland'].includes(nationOfId(geonameid));
    const borrowed = inIreland && altname === irish.get(geonameid);
    if (lang === 'ga' && inIreland) add(geonameid, 'ga', altname);
    if (lang === 'cy' && altname !== name && !borrowed) add(geonameid, 'cy', altname);
  }
  for (const { name, lang, other } of readCsv(new URL('other-names.csv', data))) add(name, lang, other);
  return names;
}
