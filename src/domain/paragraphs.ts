import { plainText } from './plain-text.ts';

/** Elements that begin a new paragraph, and end the one before. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** Elements whose content is not words to be read. */
const SILENT =
  /^(?:head|iframe|math|noembed|noframes|noscript|object|script|select|style|svg|template|textarea|title|xmp)$/;

/**
 * Comments, declarations and instructions; then tags. A tag ends at the first `>`, wherever it stands, and holds no `<`:
 * no start is looked at twice, so that no text however long or broken takes more than its length.
 */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
  pound: '\u00a3',
  euro: '\u20ac',
};

/** The paragraphs of plain text: an empty line stands between them. */
export function textParagraphs(text: string): string[] {
  return text
    .split(/(?:\r\n?|\n|\u2028)[^\S\r\n]*(?:\r\n?|\n|\u2028)\s*|\u2029/u)
    .map(plainText)
    .filter(Boolean);
}

/**
 * The words of an HTML body as plain paragraphs. It is read as text and never parsed into a document: what comes out is
 * shown as text, so the worst that odd markup can do is to look odd.
 */
export function htmlParagraphs(html: string): string[] {
  let words = '';
  let from = 0;
  let silent = '';
  for (const match of html.matchAll(MARKUP)) {
    const [markup, slash, name = ''] = match;
    if (!silent) words += spaced(html.slice(from, match.index));
    from = match.index + markup.length;
    const tag = name.toLowerCase();
    if (silent) {
      if (slash && tag === silent) silent = '';
    } else if (SILENT.test(tag) && !slash) silent = tag;
    else if (BLOCKS.test(tag)) words += '\n\n';
  }
  if (!silent) words += spaced(html.slice(from));
  return textParagraphs(decodeEntities(words));
}

/** Line ends in HTML are spaces. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function decodeEntities(text: string): string {
  const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,6}));/g;
  return text.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
