import { readCsv } from '../read-csv.mjs';

/** As `NATIONS` of src/domain/group.ts has them: a packed nation is a place in this list. */
const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland', 'ireland', 'isle-of-man', 'jersey', 'guernsey'];

const BY_COUNTRY = { IE: 'ireland', IM: 'isle-of-man', JE: 'jersey', GG: 'guernsey' };

export const nationNumber = (nation) => NATIONS.indexOf(nation);

/** Every row of the gazetteer, with its nation. */
export function openTownNations(data) {
  const byCounty = new Map(readCsv(new URL('county-nations.csv', data)).map(({ county, nation }) => [county, nation]));
  return readCsv(new URL('towns-gb-ie-1000.csv', data)).map((town) => ({
    ...town,
    lng: Number(town.lng),
    lat: Number(town.lat),
    nation: BY_COUNTRY[town.country] ?? byCounty.get(town.county) ?? 'england',
  }));
}

/** The nation of the nearest British town: good enough for the middle of a postcode district. */
export function nearestNation(towns, lng, lat) {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = { far: Infinity, nation: 'england' };
  for (const town of towns) {
    if (town.country !== 'GB') continue;
    const far = Math.hypot((town.lng - lng) * shrink, town.lat - lat);
    if (far < nearest.far) nearest = { far, nation: town.nation };
  }
  return nearest.nation;
}
