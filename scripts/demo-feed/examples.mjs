import { readFileSync } from 'node:fs';
import { feature } from './feature.mjs';

/**
 * The invented records of `data/example/`, set down in real towns so that every kind and status is on the map.
 *
 * @param {URL} data
 * @param {ReturnType<typeof import('./gazetteer.mjs').openGazetteer>} gazetteer
 */
export function examples(data, gazetteer) {
  const read = (name) => JSON.parse(readFileSync(new URL(`example/${name}.json`, data), 'utf8'));

  const groups = read('groups').map(({ id, town, county, ...group }) => {
    const { position, nation } = gazetteer.locate(town, county);
    return feature(id, position, { ...group, nation });
  });

  const places = read('places').map(({ id, town, county, ...place }) => {
    const located = gazetteer.locate(town, county);
    return feature(id, located.position, { ...place, nation: located.nation, town: located.town, precision: 'town' });
  });

  return { header: read('feed'), groups, places, pledges: read('pledges'), stories: read('stories') };
}
