import { readCsv } from '../read-csv.mjs';
import { feature } from './feature.mjs';

const KINDS = {
  City: 'Dinas',
  Town: 'Tref',
  Borough: 'Bwrdeistref',
  District: 'Ardal',
  County: 'Sir',
  Valley: 'Cwm',
  Community: 'Cymuned',
};

/**
 * The local groups that have a website, in the order of `groups.csv`.
 *
 * A group counts as active when it speaks on a site of its own; the rows of `group-status.csv` say otherwise, in words.
 * `since` comes from `group-since.csv`, where a source says when a group began, and is left out for all the others.
 * `lastConfirmed` is the year of the evidence, left out where the source gives none.
 *
 * @param {URL} data
 * @param {ReturnType<typeof import('./gazetteer.mjs').openGazetteer>} gazetteer
 * @returns {object[]} GeoJSON features
 */
export function groupFeatures(data, gazetteer) {
  const byId = (name) => new Map(readCsv(new URL(name, data)).map((row) => [row.id, row]));
  const exceptions = byId('group-status.csv');
  const beginnings = byId('group-since.csv');
  return readCsv(new URL('groups.csv', data))
    .filter((row) => row.website)
    .map((row) => {
      const place = gazetteer.locate(row.place);
      const exception = exceptions.get(row.id);
      const kind = /\b(\w+) of Sanctuary\b/.exec(row.name)?.[1];
      return feature(row.id, place.position, {
        name: row.name,
        kind: kind && KINDS[kind] && { en: kind, cy: KINDS[kind] },
        areas: place.areas,
        nation: row.nation.toLowerCase().replaceAll(' ', '-'),
        region: row.nation === 'England' ? row.region : undefined,
        status: exception?.status ?? 'active',
        url: row.website,
        since: beginnings.get(row.id)?.since,
        lastConfirmed: row.evidence_year,
        source: row.source,
        summary: exception && { en: exception.summary_en, cy: exception.summary_cy },
      });
    });
}
