import { plainText } from '../../domain/plain-text.ts';

/** What was typed, as it is shown again: one line of what can be seen, and no more than fits one. */
export function quoted(text: string): string {
  const plain = plainText(text);
  const letters = [...plain];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : plain;
}
