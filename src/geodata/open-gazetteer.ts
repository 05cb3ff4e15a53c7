import { parsePlaceQuery } from '../domain/parse-place-query.ts';
import type { PlaceQuery } from '../domain/place-query.ts';
import { districtPlace, findEircode, findPostcode, type Codes } from './find-postcode.ts';
import { createTownFinder } from './find-town.ts';
import { GAZETTEER_ATTRIBUTIONS } from './gazetteer-attributions.ts';
import type { Finding, Gazetteer, GazetteerPart, Suggestion } from './gazetteer.ts';
import type { Towns } from './unpack-towns.ts';

/** What of the data has arrived. */
export interface GazetteerData extends Codes {
  readonly towns?: Towns | undefined;
}

/** A code that was typed to its end comes before every name; the beginning of one after the names that begin so. */
const [CODE_RANK, CODE_BEGINS_RANK] = [-1, 2];

/** Puts together whatever has arrived. Its own chunk: load it with `loadGazetteer`. */
export function openGazetteer(data: GazetteerData, missing: ReadonlySet<GazetteerPart>): Gazetteer {
  const towns = data.towns && createTownFinder(data.towns, data.districts);

  const findQuery = (query: PlaceQuery): Finding => {
    switch (query.kind) {
      case 'empty':
        return { outcome: 'empty' };
      case 'refused':
        return { outcome: 'refused', reason: query.reason, text: query.text };
      case 'postcode':
        return findPostcode(query, data);
      case 'eircode':
        return findEircode(query, data);
      case 'words':
        return towns ? towns.find(query.text) : { outcome: 'unavailable', part: 'towns' };
    }
  };

  const suggestCodes = (query: PlaceQuery): Suggestion[] => {
    const found = findQuery(query);
    const places = found.outcome === 'found' && !found.standsFor ? [found.place] : [];
    if (found.outcome === 'ambiguous') places.push(...found.choices);
    const begun = query.kind === 'postcode' && !query.sector && (query.district ?? query.area);
    const longer = begun && data.districts ? data.districts.all.filter(({ code }) => code.startsWith(begun)) : [];
    const open = longer.filter(({ code }) => code !== begun && !data.districts?.isNonGeographic(code));
    return [
      ...places.map((place) => ({ place, rank: CODE_RANK })),
      ...open.map((district) => ({ place: districtPlace(district), rank: CODE_BEGINS_RANK })),
    ];
  };

  return {
    missing,
    attributions: GAZETTEER_ATTRIBUTIONS,
    find: (text) => findQuery(parsePlaceQuery(text)),

    suggest(text, limit, slips = true) {
      const query = parsePlaceQuery(text);
      if (query.kind === 'empty' || query.kind === 'refused') return [];
      const codes = query.kind === 'words' ? [] : suggestCodes(query);
      const named =
        query.kind === 'words' || /^[A-Z]+$/.test(query.text) ? (towns?.suggest(text, limit, slips) ?? []) : [];
      return [...codes, ...named].sort((a, b) => a.rank - b.rank).slice(0, limit);
    },
  };
}
