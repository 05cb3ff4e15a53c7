import type { Area } from '../domain/area.ts';
import { BRITISH_ISLES, contains, type Position } from '../domain/geo.ts';
import type { FindingCode } from './finding.ts';
import type { WireArea } from './generated/wire.ts';
import type { RecordNotes } from './record-notes.ts';

/** Positions of one area: finer than this does not show, and a thousand such areas would hold a page up. */
const MAX_POSITIONS = 2000;

/**
 * The area of a group. It is taken whole or not at all, since half an area would say where a group is not at work. The
 * group keeps its place in the list and its mark.
 *
 * @param area as the schema's outer form allows it; faults in that have been noted already
 */
export function decodeArea(area: WireArea | undefined, member: string, notes: RecordNotes): Area | undefined {
  if (!area) return undefined;
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const fault = faultOf(polygons);
  if (!fault) return (polygons as Area).map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat])));
  notes.add('dropped', fault, `${member}/coordinates`);
  return undefined;
}

/** What keeps some coordinates from being an area. It looks no further than the first fault. */
function faultOf(polygons: readonly unknown[]): FindingCode | undefined {
  if (polygons.length === 0) return 'area-unusable';
  let count = 0;
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'area-unusable';
    for (const ring of polygon as unknown[]) {
      // four, since the last is the first (RFC 7946, section 3.1.6)
      if (!Array.isArray(ring) || ring.length < 4) return 'area-unusable';
      count += ring.length;
      if (count > MAX_POSITIONS) return 'area-too-detailed';
      if (!ring.every(isPosition)) return 'area-unusable';
      if (!ring.every((position) => contains(BRITISH_ISLES, position))) return 'area-outside';
      const [first, last] = [ring[0]!, ring.at(-1)!];
      if (first[0] !== last[0] || first[1] !== last[1]) return 'area-unusable';
    }
  }
  return undefined;
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}
