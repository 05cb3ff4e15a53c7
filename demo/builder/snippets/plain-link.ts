import { linkOf, type Configuration } from '../model/configuration.ts';
import { element, escaped } from './markup.ts';
import type { Piece } from './piece.ts';
import { fallbackLink } from './widget-tag.ts';

/** Where neither script nor frame is allowed: a link, and for a badge a picture of it. */
export function plainLink(configuration: Configuration): readonly Piece[] {
  const link: Piece = { name: 'the link', where: 'Where it is to stand:', code: fallbackLink(configuration) };
  if (configuration.tag !== 'sanctuary-badge') return [link];
  const { words, href } = linkOf(configuration);
  const image = `<img src="https://your.site/badge.svg" width="320" height="120" alt="${escaped(words)}" />`;
  return [
    link,
    {
      name: 'the picture',
      where:
        'Or with a picture of the badge that whoever granted the award gave you. (The command line that will draw one is not part of this release.) A picture says what was true on the day it was made:',
      code: element('a', [['href', href]], image),
    },
  ];
}
