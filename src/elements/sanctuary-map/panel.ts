import type { ListingKey } from './map-listings.ts';

/** What stands in the list's place: the details of one listing, or the entries of a cluster that cannot be split. */
export type Panel =
  | { readonly kind: 'details'; readonly key: ListingKey }
  | { readonly kind: 'cluster'; readonly keys: readonly ListingKey[] };

/** Takes out what a refreshed feed no longer holds: an entry that was removed closes under the visitor's eyes. */
export function prunePanels(panels: readonly Panel[], exists: (key: ListingKey) => boolean): readonly Panel[] {
  return panels
    .map((panel) => (panel.kind === 'cluster' ? { ...panel, keys: panel.keys.filter(exists) } : panel))
    .filter((panel) => (panel.kind === 'cluster' ? panel.keys.length > 0 : exists(panel.key)));
}
