import type { LanguageTag } from '../domain/text.ts';

/** The languages of the interface beside English. Each words file is named for one of them. */
export type TranslatedLanguage =
  | 'am'
  | 'ar'
  | 'bn'
  | 'ckb'
  | 'cy'
  | 'es'
  | 'fa'
  | 'fr'
  | 'ga'
  | 'ka'
  | 'prs'
  | 'ps'
  | 'so'
  | 'sq'
  | 'ti'
  | 'uk'
  | 'ur'
  | 'vi';

/**
 * The language whose words serve a tag: `cy` for `cy-GB`, `sq` for `sq-XK`. Dari has words of its own; CLDR knows it as the
 * Persian of Afghanistan and turns `prs` into `fa-AF`.
 *
 * @throws RangeError when the tag is not well formed
 */
export function wordsLanguage(wanted: LanguageTag): LanguageTag {
  const { language, region } = new Intl.Locale(wanted);
  return language === 'fa' && region === 'AF' ? 'prs' : language;
}

/** Scripts written from right to left (Unicode Standard Annex 9), by their ISO 15924 codes. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * What has been looked up: a list asks for the same few languages again and again. Those of most feeds are known from the
 * start, since the first look costs a slow processor tens of milliseconds.
 */
const known = new Map<LanguageTag, 'ltr' | 'rtl'>(['en', 'en-GB', 'cy', 'ga', 'gd'].map((lang) => [lang, 'ltr']));

/** The direction text in a language is written in, from the script CLDR gives as likeliest for the tag. */
export function directionOf(lang: LanguageTag): 'ltr' | 'rtl' {
  const direction = known.get(lang) ?? lookUpDirection(lang);
  known.set(lang, direction);
  return direction;
}

function lookUpDirection(lang: LanguageTag): 'ltr' | 'rtl' {
  try {
    const script = new Intl.Locale(lang).maximize().script;
    return script && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // not a well-formed tag: a page may say anything in `lang`
  }
}

/**
 * The language a node is in, as HTML finds it: the `lang` of the nearest ancestor that has one, through shadow hosts.
 * English where the page says nothing, or nothing well formed.
 */
export function nearestLanguage(element: Element): LanguageTag {
  for (let node: Element | undefined = element; node; node = parentThroughShadow(node)) {
    const lang = node.getAttribute('lang')?.trim();
    if (lang) return isWellFormed(lang) ? lang : 'en';
  }
  return 'en';
}

/** The parent element, or the host when the node is at the top of a shadow tree. */
export function parentThroughShadow(node: Element): Element | undefined {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
