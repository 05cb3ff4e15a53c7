import { CONSENTS } from './consents.ts';
import { elementOf, type ElementOption } from './element-options.ts';
import { plainConfiguration, WAYS, type Configuration, type Way } from './configuration.ts';
import { LANGUAGES } from './languages.ts';
import { NOT_ASKED, WORDING } from './wording.ts';
import { valueFault } from './value-fault.ts';

const OWN = ['feed', 'words', 'href'] as const;
const asText = (name: string): Pick<ElementOption, 'name' | 'form' | 'choices'> => ({
  name,
  form: 'text',
  choices: [],
});

/** Whether an attribute of the element may be chosen here. */
export const isAsked = ({ name }: ElementOption): boolean => !NOT_ASKED.includes(name);

/**
 * A configuration as the part of an address after its `#`, which no server is sent. The folder of the files is left out:
 * whoever sends a link must not be able to say which script the reader will paste. So is every consent.
 */
export function writeAddress(configuration: Configuration): string {
  const { tag, options, way, lang, sheet } = configuration;
  const written = new URLSearchParams({ element: tag.replace('sanctuary-', '') });
  if (way !== 'tag') written.set('way', way);
  if (lang) written.set('lang', lang);
  if (sheet) written.set('sheet', '');
  for (const name of OWN) if (configuration[name]) written.set(name, configuration[name]);
  for (const [name, value] of Object.entries(options)) if (!CONSENTS.includes(name)) written.set(name, value);
  return `#${written.toString().replace(/=(?=&|$)/g, '')}`;
}

/**
 * Reads what `writeAddress` wrote, or anything else that somebody put there: what is not in the manifest or not a value of
 * its option is left out, as is all of an address that names no element of ours.
 *
 * @param hash with or without its `#`
 */
export function readAddress(hash: string): Configuration | undefined {
  const read = new URLSearchParams(hash.replace(/^#/, ''));
  const tag = `sanctuary-${read.get('element') ?? ''}`;
  const element = Object.hasOwn(WORDING, tag) ? elementOf(tag) : undefined;
  if (!element) return undefined;
  const take = (name: string): string => {
    const value = read.get(name)?.trim() ?? '';
    return valueFault(asText(name), value) === undefined ? value : '';
  };
  return {
    ...plainConfiguration(tag),
    way: wayOf(read.get('way')),
    lang: languageOf(read.get('lang')),
    sheet: read.has('sheet'),
    feed: take('feed'),
    words: take('words'),
    href: take('href'),
    options: Object.fromEntries(element.options.filter(isAsked).flatMap((option) => given(option, read))),
  };
}

function wayOf(name: string | null): Way {
  return WAYS.find((way) => way === name) ?? 'tag';
}

function languageOf(tag: string | null): string {
  return Object.keys(LANGUAGES).find((each) => each === tag && each !== 'en') ?? '';
}

function given(option: ElementOption, read: URLSearchParams): readonly (readonly [string, string])[] {
  const value = read.get(option.name)?.trim();
  if (value === undefined || CONSENTS.includes(option.name)) return [];
  if (option.form === 'switch') return value === '' ? [[option.name, '']] : [];
  return value === '' || value === option.usual || valueFault(option, value) !== undefined
    ? []
    : [[option.name, value]];
}
