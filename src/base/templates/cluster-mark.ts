import type { Kind } from '../../domain/listing.ts';
import { archFrame, archPath } from './arch-frame.ts';
import { svgNode } from './svg-node.ts';

/** How many of a cluster are of one kind. `rest` is all those that have no part of their own. */
export interface ClusterPart {
  readonly kind: Kind | 'rest';
  readonly count: number;
}

export interface ClusterMark {
  /** The number in it, as the reader writes it: "12", "1.2k". */
  readonly count: string;
  /** The most frequent first; four and a rest are as many as can be told apart. Parts of nothing are left out. */
  readonly parts: readonly ClusterPart[];
}

const FOOT = 34;
const HEIGHT = 42;
const GAP = 2;
/** Width in pixels below which a part could not be seen. */
const LEAST = 3;

/** The mark of several listings: an arch with their number, and for its step a bar in lengths of their kinds. */
export function createClusterMark({ count, parts }: ClusterMark): SVGSVGElement {
  // Even, so that its middle is on a whole pixel.
  const width = Math.max(36, 2 * Math.ceil((18 + 9 * count.length) / 2));
  return archFrame(
    { classes: ['is-cluster'], width, height: HEIGHT, outline: archPath(width, FOOT), extent: archPath(width, HEIGHT) },
    svgNode('text', { class: 'arch-count', x: width / 2, y: 24 }, count),
    ...step(parts, width),
  );
}

function step(parts: readonly ClusterPart[], width: number): readonly SVGRectElement[] {
  const seen = parts.filter(({ count }) => count > 0);
  const total = seen.reduce((sum, { count }) => sum + count, 0);
  const room = width - GAP * (seen.length - 1) - LEAST * seen.length;
  let x = 0;
  return seen.map(({ kind, count }) => {
    const length = LEAST + (room * count) / total;
    const isRest = kind === 'rest';
    const bar = svgNode('rect', {
      class: kind === 'group' ? 'arch-part is-group' : 'arch-part',
      x,
      y: isRest ? 40 : 37,
      width: length,
      height: isRest ? 2 : 5,
    });
    x += length + GAP;
    return bar;
  });
}
