import type { Configuration, Way } from '../model/configuration.ts';
import { divMarkup } from './div-markup.ts';
import { frameMarkup } from './frame-markup.ts';
import { npmImport } from './npm-import.ts';
import { oneFile } from './one-file.ts';
import type { Piece } from './piece.ts';
import { plainLink } from './plain-link.ts';
import { scriptTag } from './script-tag.ts';

/** A way onto a page: for whom it is, and what they copy. */
export interface WayIn {
  readonly way: Way;
  readonly title: string;
  readonly hint: string;
  /** @param hash of the one file, where it is known */
  readonly write: (configuration: Configuration, hash?: string) => readonly Piece[];
}

/** In the order in which they are offered. */
export const WAYS_IN: readonly WayIn[] = [
  {
    way: 'tag',
    title: 'A script and a tag',
    hint: 'The usual way. For an editor with a “source” or “custom HTML” view.',
    write: scriptTag,
  },
  {
    way: 'div',
    title: 'A script and a div',
    hint: 'For an editor that takes out tags it does not know.',
    write: divMarkup,
  },
  {
    way: 'file',
    title: 'One file and a tag',
    hint: 'For a site that allows one script, by its name or its hash. It is larger.',
    write: oneFile,
  },
  { way: 'frame', title: 'A frame', hint: 'For an editor that allows an iframe and no script.', write: frameMarkup },
  { way: 'link', title: 'A link', hint: 'For an editor that allows nothing else.', write: plainLink },
  { way: 'npm', title: 'An import', hint: 'For those who build their site with npm.', write: npmImport },
];
