import type { ListingScope } from '../../domain/listing.ts';

/** What the embedder writes on the tag to narrow the map: each a list of words, apart by commas or spaces. */
export interface ScopeAttributes {
  readonly show?: string | undefined;
  readonly group?: string | undefined;
  readonly stream?: string | undefined;
  readonly nation?: string | undefined;
  readonly awardStatus?: string | undefined;
  /** Ids of groups that something else on the page has found, in its order. */
  readonly numbered?: readonly string[] | undefined;
}

const BOTH: ListingScope['types'] = new Set(['group', 'place']);

/** Reads the attributes. A `show` that names neither groups nor places shows both. */
export function parseScope({ show, group, stream, nation, awardStatus }: ScopeAttributes): ListingScope {
  const shown = words(show);
  const types = new Set<'group' | 'place'>();
  if (shown.has('groups')) types.add('group');
  if (shown.has('places')) types.add('place');
  return {
    types: types.size > 0 ? types : BOTH,
    choice: { kind: words(stream), nation: words(nation), group: words(group), status: words(awardStatus) },
  };
}

function words(list: string | undefined): ReadonlySet<string> {
  return new Set(list?.split(/[\s,]+/).filter(Boolean));
}
