import { filesOf, type Configuration } from '../model/configuration.ts';
import { element, inFolder, type Attributes } from './markup.ts';
import type { Piece } from './piece.ts';
import { fallbackLink, spaceAttribute, spaceRule, widgetAttributes } from './widget-tag.ts';

/** For editors that take out tags they do not know: a `div` that the autoloader makes a widget of. */
export function divMarkup(configuration: Configuration): readonly Piece[] {
  const kind = configuration.tag.replace('sanctuary-', '');
  const data = widgetAttributes(configuration).map(([name, value]): [string, string] => [`data-${name}`, value]);
  const attributes: Attributes = [['data-sanctuary-widget', kind], ...data, ...spaceAttribute(configuration)];
  const isInline = configuration.options['size'] === 'inline';
  const link = fallbackLink(configuration);
  const src = inFolder(filesOf(configuration), 'autoloader.js');
  return [
    {
      name: 'the snippet',
      where: 'Where the widget is to stand:',
      code: isInline ? element('span', attributes, link) : element('div', attributes, [link]),
    },
    {
      name: 'the script',
      where: 'Once a page, at its end. Whoever looks after your site may have to put it into the template:',
      code: element('script', [
        ['type', 'module'],
        ['src', src],
      ]),
    },
    ...spaceRule(configuration, `[data-sanctuary-widget="${kind}"]`),
  ];
}
