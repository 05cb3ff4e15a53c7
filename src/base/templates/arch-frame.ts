import { svgNode } from './svg-node.ts';

/** What every mark on the map or in the list is made of. */
export interface ArchFrame {
  /** Class names that choose the look, for `styles/marks.ts`. */
  readonly classes: readonly string[];
  /** Width and height of the drawing in its own units, CSS pixels at full size. */
  readonly width: number;
  readonly height: number;
  /** Height to draw it at, in CSS pixels; full size when left out. */
  readonly drawnHeight?: number | undefined;
  /** Path data of the arch itself. */
  readonly outline: string;
  /** Path data of all that the halo goes around, where that is more than the arch. */
  readonly extent?: string | undefined;
}

/**
 * An arch and what is drawn on it. What stands out from the arch, as an open door does, is drawn outside the box, so
 * that the box stays centred on the arch. Beneath the arch lie a halo for the chosen one and a thin casing that keeps
 * it apart from its neighbours. Hidden from assistive technology: the label on the button says it all.
 */
export function archFrame(frame: ArchFrame, ...parts: readonly (Node | undefined)[]): SVGSVGElement {
  const { classes, width, height, drawnHeight = height, outline, extent = outline } = frame;
  return svgNode(
    'svg',
    {
      class: ['arch', ...classes].join(' '),
      viewBox: `0 0 ${width} ${height}`,
      width: Math.round((width * drawnHeight) / height),
      height: drawnHeight,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    svgNode('path', { class: 'arch-halo', d: extent }),
    svgNode('path', { class: 'arch-casing', d: extent }),
    svgNode('path', { class: 'arch-body', d: outline }),
    ...parts,
  );
}

/**
 * The outline of an arch, for a line of 2 units: whole pixels at full size, so that it is crisp on any screen.
 *
 * @param width of the arch with its line; its height above the ground at `foot` is all there is
 */
export function archPath(width: number, foot: number): string {
  const rx = width / 2 - 1;
  const ry = Math.min(rx, 17);
  return `M1 ${foot - 1}V${1 + ry}a${rx} ${ry} 0 0 1 ${2 * rx} 0V${foot - 1}z`;
}
