/** A rectangle on the screen, in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name waiting for a place beside its point. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that found one. */
export interface PlacedLabel {
  /** Which of the labels it is. */
  readonly index: number;
  /** The middle of the text. */
  readonly x: number;
  readonly y: number;
  /** All of it, its point's dot included. */
  readonly box: Box;
}

/** From what a name stands beside to the edge of its text, and between two texts, in pixels. */
const OFFSET = 3;
const GAP = 5;
/** Half the side of a point's own dot. */
const DOT = 3;
/** How far above or below its point a name may stand before it would seem to name another, in pixels. */
const FARTHEST = 24;
/** The side of the squares in which boxes are looked up, in pixels: about the length of a name. */
const BUCKET = 96;

/**
 * Chooses the names that fit. Each in turn is tried right, left, below and above its point, or the obstacle that covers
 * its point, and dropped when all four are taken: so the more important a name, the surer its place. No two names touch,
 * and none lies on an obstacle.
 *
 * @param labels most important first; pixels
 * @param obstacles what is drawn over the map: its marks
 * @param isFree whether a name with its dot may stand somewhere at all: not across the edge of the map, say
 */
export function thinLabels(
  labels: readonly Label[],
  obstacles: readonly Box[],
  isFree: (box: Box) => boolean = () => true,
): PlacedLabel[] {
  const covers = new Buckets(obstacles);
  const names = new Buckets([]);
  const placed: PlacedLabel[] = [];
  labels.forEach((label, index) => {
    const dot = around(label, DOT, DOT);
    if (names.meeting(dot)) return;
    for (const text of textBoxes(label, covers.meeting(dot) ?? dot)) {
      const room = grow(text, GAP);
      const box = hullOf(text, dot);
      if (names.meeting(room) || covers.meeting(text) || !isFree(box)) continue;
      names.add(text);
      names.add(dot);
      placed.push({ index, x: (text.left + text.right) / 2, y: (text.top + text.bottom) / 2, box });
      return;
    }
  });
  return placed;
}

/** Where a name may stand, best first. */
function textBoxes({ x, y, width, height }: Label, beside: Box): Box[] {
  const aside = OFFSET + width / 2;
  const apart = OFFSET + height / 2;
  const middles = [
    { x: beside.right + aside, y },
    { x: beside.left - aside, y },
    { x, y: beside.bottom + apart },
    { x, y: beside.top - apart },
  ];
  return middles
    .filter((middle) => Math.abs(middle.y - y) <= FARTHEST)
    .map((middle) => around(middle, width / 2, height / 2));
}

function around({ x, y }: Pick<Label, 'x' | 'y'>, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function hullOf(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Boxes by the squares they lie in, so that a search looks at near ones only. */
class Buckets {
  readonly #boxes = new Map<string, Box[]>();

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const square of squares(box)) {
      const boxes = this.#boxes.get(square);
      if (boxes) boxes.push(box);
      else this.#boxes.set(square, [box]);
    }
  }

  /** A box that overlaps this one, if there is any. */
  meeting(box: Box): Box | undefined {
    for (const square of squares(box)) {
      const found = this.#boxes.get(square)?.find((other) => overlap(box, other));
      if (found) return found;
    }
    return undefined;
  }
}

function* squares({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / BUCKET); column <= right / BUCKET; column++)
    for (let row = Math.floor(top / BUCKET); row <= bottom / BUCKET; row++) yield `${column} ${row}`;
}

/** Whether a box lies across the edge of a frame, neither within it nor outside. */
export function isCut(box: Box, frame: Box): boolean {
  const isWithin =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return overlap(box, frame) && !isWithin;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
