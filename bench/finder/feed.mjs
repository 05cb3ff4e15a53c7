import { readCsv } from '../../scripts/read-csv.mjs';

const KINDS = ['City of Sanctuary', 'Town of Sanctuary', 'Welcome Network', 'Friends of Refugees', 'Action Group'];

/**
 * A feed with so many invented groups, named for real towns and where they are: the same for every run.
 *
 * @param {number} count
 * @returns {object}
 */
export function feedOf(count) {
  const towns = readCsv(new URL('../../data/towns-gb-ie-1000.csv', import.meta.url));
  const features = Array.from({ length: count }, (_, index) => {
    const { name, lat, lng } = towns[index % towns.length];
    const kind = KINDS[Math.floor(index / towns.length) % KINDS.length];
    return {
      type: 'Feature',
      id: `group-${index}`,
      geometry: { type: 'Point', coordinates: [Number(lng), Number(lat)] },
      properties: { name: `${name} ${kind}`, areas: [name] },
    };
  });
  return { version: '1.0', title: 'A feed', languages: ['en'], groups: { type: 'FeatureCollection', features } };
}
