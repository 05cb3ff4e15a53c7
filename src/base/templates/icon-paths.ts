import type { KnownStream } from '../../domain/stream.ts';
import { DOOR_PATH } from './door-path.ts';

/** A sign of the set: one for each known stream, for the other things we show, and for the controls. */
export type IconName =
  | KnownStream
  | 'door'
  | 'group'
  | 'story'
  | 'pledge'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'move'
  | 'keyboard'
  | 'close'
  | 'search'
  | 'filter'
  | 'chevron'
  | 'external'
  | 'list'
  | 'map'
  | 'locate'
  | 'warning'
  | 'info'
  | 'check';

/**
 * The artwork, drawn for this project: SVG path data on a 24-unit grid, for a line of 2 units with round joins and
 * caps and no fill. A dot is a line of no length.
 */
export const ICON_PATHS: Readonly<Record<IconName, string>> = {
  school: 'M7 21V11l5-4 5 4v10M7 14H2v7h20v-7h-5M12 7V2h5v3h-5M12 21v-5',
  university: 'M12 4 2 9l10 5 10-5zM6 11.5V17q6 4.5 12 0v-5.5M22 9v7',
  college: 'M12 6C9 4 6 4 2 5v14c4-1 7-1 10 1 3-2 6-2 10-1V5c-4-1-7-1-10 1zv14',
  council: 'M5 11a7 7 0 0 1 14 0M12 4V2M3 11h18M6 11v10M18 11v10M10 21v-6h4v6M3 21h18',
  library: 'M3 3h5v18H3zM8 7h5v14H8M3 7h5M15 7.5l3.5-1L22 20l-3.5 1z',
  theatre: 'M4 4q8 3 16 0v7c0 6-4 10-8 10S4 17 4 11zM8 10h1.5M14.5 10H16M8.5 14.5q3.5 3 7 0',
  arts: 'M12 3a9 9 0 0 0 0 18c2 0 2.5-1.5 2-3s.5-3 2-3h2c2 0 3-1.5 3-4 0-4.5-4-8-9-8zM7 12h0M10 7.5h0M15 7.5h0',
  museum: 'M12 3 3 9h18zM6 12v6M12 12v6M18 12v6M3 21h18',
  faith: 'M12 2c2 2.5 3 4 3 5.5a3 3 0 0 1-6 0C9 6 10 4.5 12 2zM9 21v-7h6v7M5 21h14M12 11v3M4 7h1M19 7h1',
  health: 'M5 3H4v5a5 5 0 0 0 10 0V3h-1M9 13v3a5 5 0 0 0 10 0v-2M19 10a2 2 0 0 0 0 4 2 2 0 0 0 0-4z',
  maternity: 'M4 11h17a7 7 0 0 1-7 7h-3a7 7 0 0 1-7-7L3 7H2M12 11V3a8.5 8.5 0 0 1 9 8M9 21h0M16 21h0',
  sport:
    'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18zv5l3.8 2.8-1.5 4.4H9.7L8.2 10.8 12 8M15.8 10.8l4.8-1.6M14.3 15.2l3 4.1M9.7 15.2l-3 4.1M8.2 10.8 3.4 9.2',
  garden: 'M12 21V11c0-5 3-7 8-8 0 5-3 8-8 8M12 15c0-5-3-7-8-7 0 5 3 7 8 7M7 21h10',
  business: 'M4 8h16q1 0 1 1v10q0 1-1 1H4q-1 0-1-1V9q0-1 1-1zM9 8V4h6v4M3 13h18M12 12v2',
  community:
    'M12 4a2.5 2.5 0 0 0 0 5 2.5 2.5 0 0 0 0-5zM7 20v-2a5 5 0 0 1 10 0v2M4.5 9h0M19.5 9h0M2 17a3 3 0 0 1 3-3M22 17a3 3 0 0 0-3-3',
  home: 'm2 12 10-9 10 9M5 10v11h14V10M10 21v-4a2 2 0 0 1 4 0v4',
  group: 'M2 20V9a6 6 0 0 1 12 0v12M14 13a4 4 0 0 1 8 0v8H8M8 3v19l-6-2',
  door: DOOR_PATH,
  story: 'M5 4h14q2 0 2 2v9q0 2-2 2h-8l-5 4v-4H5q-2 0-2-2V6q0-2 2-2zM8 9h8M8 12.5h5',
  pledge: 'M5 3h14v18H5zM12 13 9 10c-1-1.5.5-3.5 2-3q1 .5 1 1 0-.5 1-1c1.5-.5 3 1.5 2 3zM9 17h6',
  'zoom-in': 'M12 5v14M5 12h14',
  'zoom-out': 'M5 12h14',
  fit: 'M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M8 9h8v6H8z',
  keyboard: 'M3 6.5h18v11H3zM7 10.5h.01M12 10.5h.01M17 10.5h.01M8 14h8',
  move: 'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
  close: 'm6 6 12 12M18 6 6 18',
  search: 'M10.5 4a6.5 6.5 0 0 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  filter: 'M3 5h18l-7 8v6l-4 2v-8z',
  chevron: 'm6 9 6 6 6-6',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h0M4 12h0M4 18h0',
  map: 'm3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  locate: 'M12 6a6 6 0 0 0 0 12 6 6 0 0 0 0-12zV2M12 18v4M6 12H2M18 12h4M12 12h0',
  warning: 'M12 3 2 20h20zM12 10v4M12 17h0',
  info: 'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.5h0',
  check: 'm4 13 5 5L20 6',
};
