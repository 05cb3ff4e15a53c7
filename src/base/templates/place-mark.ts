import type { AwardStatus } from '../../domain/place.ts';
import type { Stream } from '../../domain/stream.ts';
import { archFrame, archPath } from './arch-frame.ts';
import { ICON_PATHS } from './icon-paths.ts';
import { streamIcon } from './stream-icon.ts';
import { svgNode } from './svg-node.ts';

export interface PlaceMark {
  readonly status: AwardStatus;
  /** Left out where the mark stands for a status alone, as in a legend. */
  readonly stream?: Stream | undefined;
  /** Whether the position is that of the town or area: the arch then stands on dotted ground. */
  readonly approximate?: boolean | undefined;
  /** Height in CSS pixels; 34 when left out. */
  readonly height?: number | undefined;
}

const WIDTH = 28;
const HEIGHT = 34;

/** The leaf of the door, hinged on the right of the arch: wide open, or ajar. */
const DOORS: Readonly<Partial<Record<AwardStatus, string>>> = {
  awarded: 'M29.5 13.5 35 12V37l-5.5-3z',
  're-accreditation-due': 'M29.5 13.5 35 12V37l-5.5-3z',
  'working-towards': 'M29.5 13.5 33.5 12.5V36l-4-2z',
};

/**
 * The mark of a place: an arch that holds the sign of its stream. The shape tells the status before the colour does:
 *
 * - awarded: filled, its door open
 * - re-accreditation due: the same, with a ring set into the crown
 * - working towards: an outline, its door ajar
 * - pledged: an outline
 * - lapsed: a broken outline
 */
export function createPlaceMark({ status, stream, approximate = false, height }: PlaceMark): SVGSVGElement {
  const door = DOORS[status];
  return archFrame(
    {
      classes: ['is-place', `is-${status}`],
      width: WIDTH,
      height: HEIGHT,
      drawnHeight: height,
      outline: archPath(WIDTH, HEIGHT),
    },
    door === undefined ? undefined : svgNode('path', { class: 'arch-leaf', d: door }),
    stream === undefined ? undefined : sign(stream),
    ...(status === 're-accreditation-due' ? ring() : []),
    approximate ? svgNode('path', { class: 'arch-ground', d: 'M-5 38h38' }) : undefined,
  );
}

/** 20 px of the arch's inner 24: as large as clears the curve. */
function sign(stream: Stream): SVGPathElement {
  return svgNode('path', {
    class: 'arch-icon',
    d: ICON_PATHS[streamIcon(stream)],
    transform: 'translate(4 10)scale(.8333)',
  });
}

function ring(): SVGCircleElement[] {
  const [cx, cy] = [25, 5];
  return [
    svgNode('circle', { class: 'arch-notch', cx, cy, r: 8 }),
    svgNode('circle', { class: 'arch-ring', cx, cy, r: 4.5 }),
  ];
}
