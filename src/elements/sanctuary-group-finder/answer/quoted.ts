import { plainText } from '../../../domain/plain-text.ts';

/**
 * What was typed, as a sentence shows it again: one line of what can be seen, no more than fits one, and between isolates
 * (U+2068, U+2069): "12 High Street" stays in order among Arabic words.
 */
export function quoted(text: string): string {
  const letters = [...plainText(text)];
  return `\u2068${letters.slice(0, 60).join('')}${letters.length > 60 ? '…' : ''}\u2069`;
}
