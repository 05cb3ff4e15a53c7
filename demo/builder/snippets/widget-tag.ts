import { unstatedConsents } from '../model/consents.ts';
import { feedOf, linkOf, spaceOf, optionsOf, type Configuration } from '../model/configuration.ts';
import { element, escaped, type Attributes } from './markup.ts';
import type { Piece } from './piece.ts';

/** What is written of the widget: the feed, then the options in the manifest's order, less consents that it cannot state. */
export function widgetAttributes(configuration: Configuration): Attributes {
  const { options } = configuration;
  const unstated = unstatedConsents(configuration);
  const chosen = optionsOf(configuration).filter(({ name }) => options[name] !== undefined && !unstated.includes(name));
  return [['feed', feedOf(configuration)], ...chosen.map(({ name }): [string, string] => [name, options[name]!])];
}

/** The `style` that keeps the widget's space, unless the site's style sheet does. */
export function spaceAttribute(configuration: Configuration): Attributes {
  const space = spaceOf(configuration);
  return space === undefined || configuration.sheet ? [] : [['style', space]];
}

/** The link that visitors have where the widget is not. */
export function fallbackLink(configuration: Configuration): string {
  const { words, href } = linkOf(configuration);
  return element('a', [['href', href]], escaped(words));
}

/** The tag, with its space kept and its link inside. */
export function widgetTag(configuration: Configuration): string {
  const attributes = [...widgetAttributes(configuration), ...spaceAttribute(configuration)];
  // in the middle of a sentence a line of its own would be a space too many
  const isInline = configuration.options['size'] === 'inline';
  const link = fallbackLink(configuration);
  return element(configuration.tag, attributes, isInline ? link : [link]);
}

/** The rule for the site's style sheet, where the space is kept there. */
export function spaceRule(configuration: Configuration, selector: string = configuration.tag): readonly Piece[] {
  const space = spaceOf(configuration);
  if (space === undefined || !configuration.sheet) return [];
  const code = `${selector} {\n${space
    .split('; ')
    .map((each) => `  ${each};\n`)
    .join('')}}`;
  return [{ name: 'the style', where: 'In your site’s style sheet, so that the page does not jump:', code }];
}
