import { svgNode } from '../../../base/templates/svg-node.ts';

/** The drawing's own units. It is wider than any card shows: what is over is cut at both ends. */
const WIDTH = 480;
const HEIGHT = 120;
const GROUND = 108;

/** What an arch can be: see `pattern.styles.ts`. */
const LOOKS = ['is-line', 'is-soft', 'is-full'] as const;
type Look = (typeof LOOKS)[number];

/** How many palettes there are: `.tint-0` and on in `pattern.styles.ts`. */
const TINTS = 4;

/**
 * A street of arches for a story without a photo: one door stands open. The same story always has the same street, drawn
 * from its id alone. Hidden from assistive technology: it says nothing.
 */
export function createPattern(id: string): SVGSVGElement {
  const next = numbers(id);
  const tint = Math.floor(next() * TINTS);
  const door = 46 + Math.floor(next() * 12);
  const middle = WIDTH / 2;
  return svgNode(
    'svg',
    {
      class: `pattern tint-${tint}`,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'xMidYMax slice',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...street(next, middle - door / 2 - 6, middle + door / 2 + 6),
    ...openDoor(middle, door, 74 + Math.floor(next() * 14)),
    svgNode('path', { class: 'pattern-ground', d: `M0 ${GROUND}H${WIDTH}` }),
  );
}

/** Closed arches on both sides of the door: one path for all that look alike, which is a fifth of the elements. */
function street(next: () => number, left: number, right: number): SVGPathElement[] {
  const arches = [...side(next, left, -1), ...side(next, right, 1)];
  return LOOKS.map((look) => {
    const d = arches.filter((each) => each.look === look).map((each) => each.d);
    return svgNode('path', { class: `pattern-arch ${look}`, d: d.join('') });
  });
}

/** From a point to one end. */
function side(next: () => number, from: number, direction: 1 | -1): { look: Look; d: string }[] {
  const arches: { look: Look; d: string }[] = [];
  let x = from;
  while (x > 0 && x < WIDTH) {
    const width = 18 + Math.floor(next() * 22);
    const height = 30 + Math.floor(next() * 44);
    const look = LOOKS[Math.floor(next() * LOOKS.length)] ?? 'is-line';
    arches.push({ look, d: arch(direction > 0 ? x : x - width, width, height) });
    x += direction * (width + 6 + Math.floor(next() * 8));
  }
  return arches;
}

/** The one that stands open: what falls out of it on the ground, the light inside, the leaf and its knob. */
function openDoor(middle: number, width: number, height: number): SVGElement[] {
  const radius = width / 2;
  const left = middle - radius;
  const spring = GROUND - height + radius;
  return [
    svgNode('path', { class: 'pattern-light', d: `M${left} ${GROUND}h${width}l${radius} ${HEIGHT - GROUND}H${left}z` }),
    svgNode('path', { class: 'pattern-arch is-open', d: arch(left, width, height) }),
    svgNode('path', {
      class: 'pattern-leaf',
      d: `M${left} ${GROUND}V${spring}A${radius} ${radius} 0 0 1 ${middle} ${spring - radius}V${GROUND + 8}z`,
    }),
    svgNode('circle', { class: 'pattern-knob', cx: middle - 4, cy: GROUND - height * 0.4, r: 1.5 }),
  ];
}

function arch(left: number, width: number, height: number): string {
  const radius = width / 2;
  return `M${left} ${GROUND}v${-(height - radius)}a${radius} ${radius} 0 0 1 ${width} 0v${height - radius}z`;
}

/** Numbers from 0 up to 1 that look random and follow from a text: FNV-1a, then a 32-bit mixer (mulberry32). */
function numbers(text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
