import { html, type TemplateResult } from 'lit';
import { pickText, type LanguageTag, type Text } from '../../domain/text.ts';
import type { Formats } from '../../i18n/formats.ts';
import { directionOf } from '../../i18n/language.ts';

/** Who reads: the language of the page, of the interface around the words, and those of the feed. */
export interface Reader {
  readonly wanted: LanguageTag;
  readonly interfaceLang: LanguageTag;
  readonly feedLanguages: readonly LanguageTag[];
  readonly formats: Formats;
}

/**
 * Words of the feed as a visitor reads them, marked with their own language and direction where they differ from the
 * interface around them (WCAG 3.1.2), and kept apart from it either way so that a name cannot reorder its surroundings.
 */
export function feedText(text: Text, reader: Reader): TemplateResult {
  const { value, lang } = pickText(text, reader.wanted, reader.feedLanguages);
  if (lang === undefined || sameLanguage(lang, reader.interfaceLang)) return html`<bdi>${value}</bdi>`;
  return html`<bdi lang=${lang} dir=${directionOf(lang)}>${value}</bdi>`;
}

/** The same words for an attribute or an accessible name, where no markup can go. */
export function feedString(text: Text, reader: Reader): string {
  return pickText(text, reader.wanted, reader.feedLanguages).value;
}

function sameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
