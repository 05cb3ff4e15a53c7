import { plainText } from './plain-text.ts';
import { safeUrl } from './safe-url.ts';

/** A piece of a credit line: words, or words that lead somewhere. */
export interface CreditPart {
  readonly text: string;
  /** An absolute web address. */
  readonly url?: string;
}

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;

/**
 * Reads the credit line of a map: plain text, in which `[words](https://…)` is a link, as in Markdown. One line may have
 * several, as most tile sets ask for. A link that leads to anything but the web stays as its words. Whatever else is
 * there, HTML too, is shown as it was written.
 *
 * @param base the page's absolute URL
 */
export function tileCredit(value: string, base: string): readonly CreditPart[] {
  const line = plainText(value);
  const parts: CreditPart[] = [];
  let at = 0;
  for (const { 0: whole, 1: words = '', 2: address = '', index } of line.matchAll(LINK)) {
    const url = safeUrl(address, base);
    if (index > at) parts.push({ text: line.slice(at, index) });
    if (words) parts.push(url === undefined ? { text: words } : { text: words, url });
    at = index + whole.length;
  }
  if (at < line.length) parts.push({ text: line.slice(at) });
  return parts;
}
