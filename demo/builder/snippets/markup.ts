/** Attributes in the order in which they are written; one that is empty is a switch, written by its name alone. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** A line that is longer is broken at its attributes. */
const LONG = 100;

/** Text as it may stand in a value between double quotes, and between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * An element as somebody would write it, closed.
 *
 * @param content markup, escaped already; on lines of its own if it is given as lines
 */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = ''): string {
  const written = attributes.map(([each, value]) => (value === '' ? each : `${each}="${escaped(value)}"`));
  const line = [`<${name}`, ...written].join(' ');
  const start = line.length < LONG ? `${line}>` : `<${name}\n${written.map((each) => `  ${each}\n`).join('')}>`;
  const inside = typeof content === 'string' ? content : `\n${content.map((each) => `  ${each}\n`).join('')}`;
  return `${start}${inside}</${name}>`;
}

/** An address in a folder, whether or not the folder ends in a slash. */
export function inFolder(folder: string, file: string): string {
  return `${folder.replace(/\/+$/, '')}/${file}`;
}
