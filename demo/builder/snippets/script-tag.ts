import { filesOf, type Configuration } from '../model/configuration.ts';
import { element, inFolder } from './markup.ts';
import type { Piece } from './piece.ts';
import { spaceRule, widgetTag } from './widget-tag.ts';

/** The autoloader and the tag: it loads what the page uses, and no more. */
export function scriptTag(configuration: Configuration): readonly Piece[] {
  const src = inFolder(filesOf(configuration), 'autoloader.js');
  const script = element('script', [
    ['type', 'module'],
    ['src', src],
  ]);
  return [
    {
      name: 'the snippet',
      where: 'Where the widget is to stand. The first line is needed once a page, however many widgets it has:',
      code: `${script}\n${widgetTag(configuration)}`,
    },
    ...spaceRule(configuration),
  ];
}
