import type { GroupStatus } from '../../domain/group.ts';
import { archFrame } from './arch-frame.ts';
import { svgNode } from './svg-node.ts';

export interface GroupMark {
  readonly status: GroupStatus;
  /** Height in CSS pixels; 34 when left out. */
  readonly height?: number | undefined;
}

/**
 * The mark of a local group: a wider, double arch with the door itself in it. Active: filled, the door open;
 * forming: an outline, the door open; paused: an outline; closed: a broken outline.
 */
export function createGroupMark({ status, height }: GroupMark): SVGSVGElement {
  return archFrame(
    {
      classes: ['is-group', `is-${status}`],
      width: 40,
      height: 34,
      drawnHeight: height,
      outline: 'M1 33V13a12 12 0 0 1 24 0v20zM25 20a7 7 0 0 1 14 0v13H25',
    },
    status === 'active' || status === 'forming'
      ? svgNode('path', { class: 'arch-door', d: 'M13 7v23l-8-3V14q1-6 8-7z' })
      : undefined,
  );
}
