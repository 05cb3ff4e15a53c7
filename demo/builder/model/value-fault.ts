import { KNOWN_VALUES } from '../../../src/domain/known-values.ts';
import { safeUrl } from '../../../src/domain/safe-url.ts';
import { tileTemplate } from '../../../src/domain/tile-template.ts';
import type { ElementOption } from './element-options.ts';

/** Longer than any heading; what is longer is a mistake, or somebody's joke in a link. */
const LONGEST = 300;

const NUMBERS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  limit: [1, 200],
  refresh: [30, 86_400],
  'tile-max-zoom': [1, 24],
  'tile-size': [256, 512],
};

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,5})?$/i;
const NAME = /^[\w-]+$/;

/** What is asked of the text of an attribute: a sentence if it is not as it should be. */
const RULES: Readonly<Record<string, (value: string) => string | undefined>> = {
  feed: addressFault,
  files: addressFault,
  href: linkFault,
  logo: linkFault,
  'start-url': linkFault,
  'tile-url': tileFault,
  'photo-hosts': (value) =>
    value.split(/[\s,]+/).every((host) => host === '' || HOST.test(host))
      ? undefined
      : 'Write names of servers alone, such as photos.example.org, with commas between them.',
  map: (value) => (NAME.test(value) ? undefined : 'Write the id alone: letters, figures and hyphens.'),
  hash: (value) => (NAME.test(value) ? undefined : 'Write one word: letters, figures and hyphens.'),
  radius: (value) =>
    /^\d+(?:\.\d+)?\s*(?:mi|km)?$/.test(value) ? undefined : 'Write a distance such as 25, 25mi or 40km.',
};

/**
 * What is wrong with a value, as a sentence that says what to do; `undefined` when nothing is. An empty value is never
 * wrong: it leaves the option as it is.
 */
export function valueFault(
  option: Pick<ElementOption, 'name' | 'form' | 'choices'>,
  value: string,
): string | undefined {
  if (value === '') return undefined;
  if (value.length > LONGEST) return `Write ${LONGEST} characters at most.`;
  // they have no place in an attribute, and some hide what stands beside them
  if (/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value)) return 'Write it on one line.';
  if (option.form === 'switch') return 'This is a switch: it is on or off.';
  if (option.form === 'choice') return oneOf(option.choices, [value]);
  if (option.form === 'number') return numberFault(option.name, value);
  const known = KNOWN_VALUES[option.name];
  if (known) return oneOf(known.values, known.several ? value.split(',') : [value]);
  return RULES[option.name]?.(value);
}

function oneOf(values: readonly string[], given: readonly string[]): string | undefined {
  return given.every((each) => values.includes(each)) ? undefined : `Choose from ${values.join(', ')}.`;
}

function numberFault(name: string, value: string): string | undefined {
  const [least, most] = NUMBERS[name] ?? [0, 1_000_000];
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most
    ? undefined
    : `Write a whole number from ${least} to ${most}.`;
}

/** Addresses that have to hold wherever the snippet is pasted. */
function addressFault(value: string): string | undefined {
  return /^https?:\/\//i.test(value) && safeUrl(value, 'https://your.site/')
    ? undefined
    : 'Write the whole address, beginning with https://.';
}

/** A link may also lead to a page of the same site; `/\` leads elsewhere, as `//` does (WHATWG URL, "relative slash state"). */
function linkFault(value: string): string | undefined {
  return /^\/(?![/\\])/.test(value) ? undefined : addressFault(value);
}

function tileFault(value: string): string | undefined {
  const template = tileTemplate(value, 'https://your.site/');
  if (!('fault' in template)) return addressFault(value.replaceAll(/[{}]/g, ''));
  if (template.fault === 'no-tile') return 'The address needs {z}, {x} and {y} in it.';
  if (template.fault === 'subdomain') return 'Leave {s} out: name one server.';
  if (template.fault === 'slot') return `The widget does not know ${template.detail}: write what stands for it.`;
  return 'Write the whole address, beginning with https://, with {z}, {x} and {y} in it.';
}
