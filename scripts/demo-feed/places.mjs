import { readCsv } from '../read-csv.mjs';
import { feature } from './feature.mjs';

/**
 * Titles of awards, by the words that give them away in a page's address. A title is kept only where the address of the
 * source says it ("university-of-sanctuary"), for titles vary and cannot be derived from the kind of institution.
 */
const TITLES = [
  {
    stream: 'university',
    says: /universit(y|ies)-(of-)?sanctuary/,
    en: 'University of Sanctuary',
    cy: 'Prifysgol Noddfa',
  },
  { stream: 'college', says: /colleges?-(of-)?sanctuary/, en: 'College of Sanctuary', cy: 'Coleg Noddfa' },
  { stream: 'theatre', says: /theatres?-(of-)?sanctuary/, en: 'Theatre of Sanctuary', cy: 'Theatr Noddfa' },
  { stream: 'library', says: /librar(y|ies)-(of-)?sanctuary/, en: 'Library of Sanctuary', cy: 'Llyfrgell Noddfa' },
  { stream: 'arts', says: /museum-(of-)?sanctuary/, en: 'Museum of Sanctuary', cy: 'Amgueddfa Noddfa', as: 'museum' },
  { stream: 'council', says: /borough-(of-)?sanctuary/, en: 'Borough of Sanctuary', cy: 'Bwrdeistref Noddfa' },
];

/**
 * The public institutions that announced an award of their own, in the order of `places.csv`.
 *
 * `group` is geography, not a claim of membership: the group whose site is the source, or whose area the town is in.
 *
 * @param {URL} data
 * @param {ReturnType<typeof import('./gazetteer.mjs').openGazetteer>} gazetteer
 * @returns {object[]} GeoJSON features
 */
export function placeFeatures(data, gazetteer) {
  const groups = readCsv(new URL('groups.csv', data)).filter((row) => row.website);
  return readCsv(new URL('places.csv', data)).map((row) => {
    // Brackets in a name are the compiler's notes: "(theatre company)", "(College of Sanctuary)".
    const [name, note = ''] = row.name.split(/ \(|\)$/);
    const title = titleOf(row, note);
    const place = row.town ? gazetteer.locate(row.town) : undefined;
    return feature(row.id, place?.position ?? null, {
      name: gazetteer.text(name),
      stream: title?.as ?? row.stream,
      title: title && { en: title.en, cy: title.cy },
      status: 'awarded',
      awardedOn: row.awarded_on,
      group: groupOf(row, place, groups)?.id,
      nation: place?.nation,
      url: row.website,
      town: place?.town,
      precision: place?.precision,
      source: row.source,
    });
  });
}

function titleOf({ stream, source }, note) {
  const words = `${source} ${note}`.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return TITLES.find((title) => title.stream === stream && title.says.test(words));
}

function groupOf({ town, source }, place, groups) {
  const host = new URL(source).host;
  return (
    groups.find((group) => new URL(group.website).host === host) ??
    groups.find((group) => group.place === town) ??
    groups.find((group) => place?.towns.some((row) => row.county === group.place))
  );
}
