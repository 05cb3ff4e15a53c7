import type { LanguageTag } from '../domain/text.ts';
import { formats as english } from './formats/en.ts';
import { createFormats, type Formats } from './formats.ts';
import type { LanguageFormats } from './language-formats.ts';
import { wordsLanguage, type TranslatedLanguage } from './language.ts';
import { createTranslate, type Catalogue, type Translate, type Translation } from './message.ts';

/** What the file of one language exports. */
export interface LanguageChunk<C extends Catalogue> {
  readonly messages: Translation<C>;
  readonly formats: LanguageFormats;
}

/** The words of one element: English at hand, every other language a chunk of its own that is fetched when needed. */
export interface CatalogueSource<C extends Catalogue> {
  readonly en: C;
  readonly translations: Readonly<Partial<Record<TranslatedLanguage, () => Promise<LanguageChunk<C>>>>>;
}

/** Words and formats in a language, and which language that is: the wanted one may not be there. */
export interface Words<C extends Catalogue> {
  readonly lang: LanguageTag;
  readonly t: Translate<C>;
  readonly formats: Formats;
}

export function englishWords<C extends Catalogue>(source: CatalogueSource<C>): Words<C> {
  // British forms of dates; a catalogue is a translation of itself, which TypeScript cannot see through the mapped type
  return makeWords('en', 'en-GB', { messages: source.en as unknown as Translation<C>, formats: english });
}

/**
 * Fetches the words for a language, English where there are none.
 *
 * @throws whatever the import of the chunk throws, so that the caller can go on with the words it has
 */
export async function loadWords<C extends Catalogue>(
  source: CatalogueSource<C>,
  wanted: LanguageTag,
): Promise<Words<C>> {
  const lang = wordsLanguage(wanted);
  const load = Object.hasOwn(source.translations, lang) ? source.translations[lang as TranslatedLanguage] : undefined;
  return load ? makeWords(lang, lang, await load()) : englishWords(source);
}

function makeWords<C extends Catalogue>(lang: LanguageTag, locale: LanguageTag, chunk: LanguageChunk<C>): Words<C> {
  const formats = formatsOf(locale, chunk.formats);
  return { lang, formats, t: createTranslate<C>(chunk.messages, lang, formats.number) };
}

/** Shared by all widgets of a page: a language is written in one way. */
const known = new Map<LanguageTag, Formats>();

function formatsOf(locale: LanguageTag, language: LanguageFormats): Formats {
  const formats = known.get(locale) ?? createFormats(locale, language);
  known.set(locale, formats);
  return formats;
}
