import { filesOf, type Configuration } from '../model/configuration.ts';
import { element, inFolder } from './markup.ts';
import type { Piece } from './piece.ts';
import { spaceRule, widgetTag } from './widget-tag.ts';

/** The file that holds everything. */
export const ONE_FILE = 'sanctuary-widgets.js';

/**
 * One file that asks for no other, and its hash, so that a browser runs that file or none (W3C Subresource Integrity).
 *
 * @param hash what `integrity` has to say; where it is not known the tag goes without
 */
export function oneFile(configuration: Configuration, hash?: string): readonly Piece[] {
  const script = element('script', [
    ['defer', ''],
    ['src', inFolder(filesOf(configuration), ONE_FILE)],
    ...(hash === undefined
      ? []
      : ([
          ['integrity', hash],
          ['crossorigin', 'anonymous'],
        ] as const)),
  ]);
  const about =
    hash === undefined ? 'Its hash is in integrity.json beside it.' : 'The hash holds for this release alone.';
  return [
    {
      name: 'the snippet',
      where: `Where the widget is to stand. The script is needed once a page. ${about}`,
      code: `${script}\n${widgetTag(configuration)}`,
    },
    ...spaceRule(configuration),
  ];
}
