import type { Configuration } from '../model/configuration.ts';
import type { Piece } from './piece.ts';
import { spaceRule, widgetTag } from './widget-tag.ts';

/** For those who build their site with a bundler. */
export function npmImport(configuration: Configuration): readonly Piece[] {
  return [
    {
      name: 'the import',
      where: 'After npm install sanctuary-widgets, in your own script:',
      code: `import 'sanctuary-widgets/define/${configuration.tag}.js';`,
    },
    { name: 'the tag', where: 'Where the widget is to stand:', code: widgetTag(configuration) },
    ...spaceRule(configuration),
  ];
}
