import type { Map as LeafletMap } from 'leaflet';
import type { BBox, Position } from '../../domain/geo.ts';
import type { Box } from '../../domain/thin-labels.ts';
import { LatLngBounds, Point } from './leaflet.ts';

/** Room kept around what is fitted, in pixels. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where to look, and how near. */
export interface FittedView {
  readonly center: Position;
  readonly zoom: number;
}

/** Marks stand on their points, so more above than below; and some room from the edge. */
const MARGIN = { top: 56, side: 32, bottom: 16 };

/** The usual margin; never more than a share of a small map. */
export function usualMargin({ x, y }: Point): Margin {
  const side = Math.min(MARGIN.side, x / 8);
  return { top: Math.min(MARGIN.top, y / 4), right: side, bottom: Math.min(MARGIN.bottom, y / 8), left: side };
}

/** Share of the map that has to be left free. */
const LEAST = 0.3;

/** The ways to keep clear of what stands over the map near its edge: beside it, and above or below it, where there is room. */
export function marginsAround(cover: Box, { x, y }: Point, margin: Margin): readonly Margin[] {
  const isLeft = cover.left + cover.right < x;
  const isTop = cover.top + cover.bottom < y;
  const { top, right, bottom, left } = margin;
  const beside = isLeft ? { ...margin, left: cover.right + left } : { ...margin, right: x - cover.left + right };
  const under = isTop ? { ...margin, top: cover.bottom + top } : { ...margin, bottom: y - cover.top + bottom };
  return [beside, under].filter(
    (around) => around.left + around.right < x * (1 - LEAST) && around.top + around.bottom < y * (1 - LEAST),
  );
}

/** What is to be seen, and what limits how near. */
export interface Fitting {
  readonly bounds: BBox;
  readonly maxZoom: number;
  /** The zoom at which what lies under the marks is drawn well: the same, or the nearest below. */
  suited(zoom: number): number;
}

/** The nearest view that shows a box whole and in the middle of what the margin leaves. */
export function fitView(map: LeafletMap, { bounds, maxZoom, suited }: Fitting, margin: Margin): FittedView {
  const [west, south, east, north] = bounds;
  const box = new LatLngBounds([south, west], [north, east]);
  const { top, right, bottom, left } = margin;
  const { x, y } = map.getSize();
  const isHidden = x === 0 || y === 0;
  const fitting = isHidden ? map.getMinZoom() : map.getBoundsZoom(box, false, new Point(left + right, top + bottom));
  const zoom = suited(Math.min(fitting, maxZoom));
  // the middle on the map, which is not that of the degrees
  const corners = map.project(box.getNorthWest(), zoom).add(map.project(box.getSouthEast(), zoom));
  const middle = corners.divideBy(2).subtract([(left - right) / 2, (top - bottom) / 2]);
  const { lat, lng } = map.unproject(middle, zoom);
  return { center: [lng, lat], zoom };
}
