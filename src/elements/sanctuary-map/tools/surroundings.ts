import { boundsOf, widened, type BBox, type Position } from '../../../domain/geo.ts';
import { distanceBetween } from '../../../domain/great-circle.ts';

/** How many of the nearest are shown together with the visitor. */
const NEIGHBOURS = 5;

/** Least width and height in degrees. */
const AROUND = 0.3;

/** A box around a visitor and what is nearest to them. */
export function surroundings(visitor: Position, others: readonly Position[]): BBox {
  const near = others
    .map((position) => ({ position, km: distanceBetween(visitor, position) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, NEIGHBOURS);
  return widened(boundsOf([visitor, ...near.map(({ position }) => position)])!, AROUND);
}
