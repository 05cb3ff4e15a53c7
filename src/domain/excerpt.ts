/**
 * The beginning of a text, with an ellipsis where it was cut: at a space, and never inside a letter with its accents.
 *
 * @param most UTF-16 code units to keep at the most
 */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  // Where words are not parted by spaces, the last letter goes: it may have gone on.
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/(?:\P{M}[\p{M}\u200d]*)$/u, '');
  return `${kept.replace(/[\s,;:.\u2013\u2014-]+$/u, '')}\u2026`;
}
