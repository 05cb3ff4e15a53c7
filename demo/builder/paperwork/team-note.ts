import { wordingOf, type Configuration } from '../model/configuration.ts';
import type { Piece } from '../snippets/piece.ts';
import { accessibilityParagraph } from './accessibility.ts';
import { policyLines } from './policy.ts';
import { privacyParagraph } from './privacy.ts';

/** All of it as plain text, for an e-mail to whoever looks after the site. */
export function teamNote(configuration: Configuration, pieces: readonly Piece[], address: string): string {
  const { title } = wordingOf(configuration);
  const lines = policyLines(configuration);
  const parts: readonly (readonly [heading: string, text: string])[] = [
    ['What goes on the page', pieces.map(({ where, code }) => `${where}\n\n${code}`).join('\n\n')],
    ['Content security policy', lines.map(({ directive, why }) => `${directive};\n    ${why}`).join('\n')],
    ['For the privacy notice', privacyParagraph(configuration)],
    ['For the accessibility statement', accessibilityParagraph(configuration)],
    ['To change any of it', address],
  ];
  const told = parts.filter(([, text]) => text !== '').map(([heading, text]) => `${heading.toUpperCase()}\n${text}`);
  return `sanctuary-widgets: ${title}\n\n${told.join('\n\n')}\n`;
}
