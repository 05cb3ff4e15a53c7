import type { Catalogue } from '../../../../i18n/message.ts';

/** The English words of the sheet of shortcuts. */
export const en = {
  heading: 'Keyboard shortcuts',
  single: 'Shortcuts of one key: letters, +, − and ?',
  close: 'Close',
  nearest: 'To the nearest entry',
  next: 'To the next or the one before, from north to south',
  ends: 'To the first or the last',
  name: 'To a name',
  letters: 'Its first letters',
  open: 'Open',
  escape: 'Close what is open',
  zoom: 'Zoom in or out',
  help: 'Show these shortcuts',
  pan: 'Move the map',
} as const satisfies Catalogue;
