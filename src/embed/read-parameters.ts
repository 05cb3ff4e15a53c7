/** How a parameter is written: with a value, or as a switch that is on where it is named. */
export type ParameterKind = 'text' | 'switch';

/** What the address of a frame says. */
export interface FrameParameters {
  /** Attributes for the widget, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The language of the frame, in its canonical form (BCP 47). */
  readonly lang: string | undefined;
  /** What was left out, each as a sentence for the console. */
  readonly faults: readonly string[];
}

/** How many names of a sort are told. */
const TOLD = 5;

/**
 * Reads the query of a frame's address. Nothing becomes an attribute that is not in the list; what is named twice counts
 * once, the first time.
 *
 * @param query with or without its `?`
 * @param allowed the attributes that an address may set, and how
 */
export function readParameters(query: string, allowed: Readonly<Record<string, ParameterKind>>): FrameParameters {
  const attributes = new Map<string, string>();
  const faults: string[] = [];
  const seen = new Set<string>();
  const left = new Set<string>();
  let lang: string | undefined;
  for (const [name, value] of new URLSearchParams(query)) {
    const isRepeated = seen.has(name);
    seen.add(name);
    if (isRepeated) {
      left.add(name);
    } else if (name === 'lang') {
      lang = canonicalTag(value);
      if (!lang) faults.push(`${quoted(value)} is no language tag (BCP 47).`);
    } else if (!Object.hasOwn(allowed, name)) {
      left.add(name);
    } else if (allowed[name] === 'text') {
      attributes.set(name, value);
    } else if (value === '' || value === 'true' || value === name) {
      attributes.set(name, '');
    } else if (value !== 'false') {
      faults.push(`${quoted(name)} is a switch: write it alone, or as true or false.`);
    }
  }
  // an address can hold thousands
  const told = [...left].slice(0, TOLD).map(quoted).join(', ');
  if (told) faults.push(`no parameter, or named twice: ${told}${left.size > TOLD ? '…' : '.'}`);
  return { attributes, lang, faults };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0];
  } catch {
    return undefined;
  }
}

/** A piece of an address as it may stand in the console: short, and without characters that move what is around it. */
function quoted(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, '?');
  return JSON.stringify(plain.length > 40 ? `${plain.slice(0, 40)}…` : plain);
}
