import { contains, type BBox, type Position } from '../../../domain/geo.ts';
import { NATIONS } from '../../../domain/group.ts';
import type { MapTown } from '../../../map/map-engine.ts';
import type { ListingsModel } from '../listings-model.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

/** A view higher than this, in degrees, is told by its nations, and not by two towns of many. */
const COUNTRY = 3;

/** Share of the view at each edge whose towns do not speak for it. */
const EDGE = 0.1;

/** How many towns are named. */
const NAMED = 2;

/**
 * What is in view, in words: how many, and around which towns or in which nations.
 *
 * @param count the words that say how many
 * @param towns most prominent first
 */
export function viewWords(
  count: string,
  bounds: BBox,
  { listings, records, reader }: ListingsModel,
  towns: readonly MapTown[],
  t: TranslateMap,
): string {
  if (bounds[3] - bounds[1] > COUNTRY) {
    const seen = new Set(
      records
        .map((record) => listings.get(record))
        .map((listing) => {
          const isSeen = listing?.position && contains(bounds, listing.position);
          return isSeen ? listing.nation : undefined;
        }),
    );
    const nations = NATIONS.filter((nation) => seen.has(nation)).map((nation) => t(`nation.${nation}`));
    if (nations.length > 0) return t('view-nations', { count, where: reader.formats.list(nations) });
  }
  const named = townsOf(bounds, towns).map(({ name }) => name);
  return named.length > 0 ? t('view-towns', { count, where: reader.formats.list(named) }) : count;
}

/** The most prominent towns well within a view; where there is none, the one nearest to its middle. */
function townsOf([west, south, east, north]: BBox, towns: readonly MapTown[]): readonly MapTown[] {
  const [x, y] = [(east - west) * EDGE, (north - south) * EDGE];
  const inner: BBox = [west + x, south + y, east - x, north - y];
  const within = towns.filter(({ position }) => contains(inner, position));
  if (within.length > 0) return within.slice(0, NAMED);
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  return towns
    .slice(1)
    .reduce<readonly MapTown[]>(
      ([nearest], town) => [nearest && squared(nearest, middle) <= squared(town, middle) ? nearest : town],
      towns.slice(0, 1),
    );
}

/** The square of a distance, good for comparing short ones: a degree of longitude is about 0.6 of one of latitude here. */
function squared({ position: [lng, lat] }: MapTown, [x, y]: Position): number {
  return ((lng - x) * 0.6) ** 2 + (lat - y) ** 2;
}
