import { type ListingKey, type MapListings } from './map-listings.ts';

/** What stands in the list's place: the details of one listing, or the entries of a cluster that cannot be split. */
export type Panel =
  | { readonly kind: 'details'; readonly key: ListingKey }
  | { readonly kind: 'cluster'; readonly keys: readonly ListingKey[] };

/** Where the first panel was opened from, so that closing it leads back there. */
export interface PanelOrigin {
  readonly from: 'list' | 'map';
  readonly key: ListingKey;
}

/** The panels opened one from another; empty while the list shows. */
export interface PanelTrail {
  readonly panels: readonly Panel[];
  readonly origin: PanelOrigin | undefined;
}

export const NO_PANELS: PanelTrail = { panels: [], origin: undefined };

export function openPanel(trail: PanelTrail, panel: Panel, origin: PanelOrigin): PanelTrail {
  return { panels: [...trail.panels, panel], origin: trail.origin ?? origin };
}

export function closePanel({ panels, origin }: PanelTrail): PanelTrail {
  return panels.length > 1 ? { panels: panels.slice(0, -1), origin } : NO_PANELS;
}

/** Takes out what a refreshed feed no longer holds: an entry that was removed closes under the visitor's eyes. */
export function prunePanels(trail: PanelTrail, listings: MapListings): PanelTrail {
  const exists = (key: ListingKey): boolean => listings.recordOf(key) !== undefined;
  const panels = trail.panels
    .map((panel) => (panel.kind === 'cluster' ? { ...panel, keys: panel.keys.filter(exists) } : panel))
    .filter((panel) => (panel.kind === 'cluster' ? panel.keys.length > 0 : exists(panel.key)));
  return panels.length > 0 ? { panels, origin: trail.origin } : NO_PANELS;
}
