import { groupFeature, placeFeature } from './feeds.ts';

type Json = Record<string, unknown>;

/** A feature at a position, longitude first; `null` for one that has none, nothing for one whose position was forgotten. */
export function at(feature: Json, position: readonly number[] | null | undefined): Json {
  return { ...feature, geometry: position && { type: 'Point', coordinates: position } };
}

/** A feed with these groups and places, and what else it is to say of itself. */
export function mapFeed(groups: readonly Json[], places: readonly Json[] = [], header: Json = {}): Json {
  const collection = (features: readonly Json[]): Json => ({ type: 'FeatureCollection', features });
  return {
    version: '1.0',
    title: 'A feed for tests',
    ...header,
    groups: collection(groups),
    places: collection(places),
  };
}

/**
 * A small invented network: seven records far apart, of three nations, three streams and three award statuses.
 * In the order of the list: Alder Group, Beech Library, Cedar Theatre, Derw Library, Elm School, Fir Group, Gorse Library.
 */
export function smallFeed(): Json {
  return mapFeed(
    [
      at(groupFeature({ id: 'alder', name: 'Alder Group', nation: 'england', areas: ['Aldertown'] }), [-1.5, 53.8]),
      at(groupFeature({ id: 'fir', name: 'Fir Group', nation: 'scotland' }), [-4.2, 57.5]),
    ],
    [
      place('beech', 'Beech Library', 'library', 'england', 'awarded', [0.5, 51.3], {
        town: 'Beechham',
        group: 'alder',
      }),
      place('cedar', 'Cedar Theatre', 'theatre', 'england', 'awarded', [-5, 50.3], { awardedOn: '2019-05' }),
      place('derw', 'Derw Library', 'library', 'wales', 'pledged', [-4, 52.5]),
      place('elm', 'Elm School', 'school', 'scotland', 'working-towards', [-3, 55.9], { group: 'fir' }),
      place('gorse', 'Gorse Library', 'library', 'scotland', 'lapsed', [-6.5, 58.2]),
    ],
  );
}

/**
 * The same with three more, which make it long enough to be searched and sorted: a Welsh name beside an English one, and
 * dates of three precisions.
 */
export function longFeed(): Json {
  const { groups, places, ...header } = smallFeed() as Record<string, { features: Json[] }>;
  const more = [
    place('ifor', { en: 'Ifor Museum', cy: 'Amgueddfa Ifôr' }, 'museum', 'wales', 'awarded', [-3.2, 51.5], {
      town: 'Caerdydd',
      awardedOn: '2024',
    }),
    place('juniper', 'Juniper School', 'school', 'england', 'awarded', [-1.6, 55], { awardedOn: '2021-06-20' }),
  ];
  const holly = at(groupFeature({ id: 'holly', name: 'Holly Group', nation: 'wales', since: '2010' }), [-3.9, 51.6]);
  return mapFeed([...groups!.features, holly], [...places!.features, ...more], header);
}

/** The names in `longFeed`, in the order of the list. */
export const LONG_NAMES = [
  'Alder Group',
  'Beech Library',
  'Cedar Theatre',
  'Derw Library',
  'Elm School',
  'Fir Group',
  'Gorse Library',
  'Holly Group',
  'Ifor Museum',
  'Juniper School',
];

/** The names in `smallFeed`, in the order of the list. */
export const SMALL_NAMES = [
  'Alder Group',
  'Beech Library',
  'Cedar Theatre',
  'Derw Library',
  'Elm School',
  'Fir Group',
  'Gorse Library',
];

function place(
  id: string,
  name: string | Json,
  stream: string,
  nation: string,
  status: string,
  position: readonly number[],
  more: Json = {},
): Json {
  return at(placeFeature({ id, name, stream, nation, status, ...more }), position);
}

/** Libraries at one and the same point: no zoom can split their cluster. */
export function libraryHouse(count: number): Json[] {
  return Array.from({ length: count }, (_, i) =>
    at(placeFeature({ id: `shared-${i}`, name: `Shared Library ${i + 1}`, town: 'Sharedham' }), [-2, 54]),
  );
}

/** Many groups on a grid over England, far enough apart to be told from one another when the map is near. */
export function manyGroups(count: number): Json[] {
  return Array.from({ length: count }, (_, i) =>
    at(groupFeature({ id: `many-${i}`, name: `Group ${String(i + 1).padStart(3, '0')}` }), [
      -2.5 + (i % 10) * 0.3,
      51.5 + Math.floor(i / 10) * 0.3,
    ]),
  );
}
