import { overlap, type Box } from '../../domain/thin-labels.ts';

/** Kept free around a mark, in pixels: the focus ring lies there. */
const ROOM = 8;

/**
 * How far a box has to be moved so that it is seen whole: within a frame, and from under what covers part of it.
 *
 * @returns to the right and downwards, in pixels; both 0 where it is seen already
 */
export function clearShift(box: Box, frame: Box, covers: readonly Box[]): readonly [x: number, y: number] {
  let x = inward(box.left, box.right, frame.left, frame.right);
  let y = inward(box.top, box.bottom, frame.top, frame.bottom);
  for (const cover of covers) {
    const at = moved(box, x, y);
    if (!overlap(at, cover)) continue;
    const ways = [
      [cover.left - ROOM - at.right, 0],
      [cover.right + ROOM - at.left, 0],
      [0, cover.top - ROOM - at.bottom],
      [0, cover.bottom + ROOM - at.top],
    ] as const;
    // the shortest that does not lead out of the frame; of none, the shortest
    const cost = ([dx, dy]: readonly [number, number]): number =>
      Math.abs(dx + dy) + (within(moved(at, dx, dy), frame) ? 0 : 1e6);
    const [dx, dy] = [...ways].sort((a, b) => cost(a) - cost(b))[0]!;
    x += dx;
    y += dy;
  }
  return [x, y];
}

function inward(low: number, high: number, least: number, most: number): number {
  return Math.max(0, least + ROOM - low) || Math.min(0, most - ROOM - high);
}

function moved({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
