/** A language tag as defined by BCP 47, for example `en`, `cy` or `ar`. */
export type LanguageTag = string;

/**
 * Words from the feed: one string in the feed's first language, or a string for each language tag.
 * Always plain text. It is never parsed as HTML.
 */
export type Text = string | Readonly<Record<LanguageTag, string>>;

/** Languages of a feed that are tried in turn for each of its texts: a broken list of thousands must not hold up a page. */
const TRIED = 50;

/** Words chosen for a reader, with the language they are in when the feed says so. */
export interface PickedText {
  readonly value: string;
  readonly lang: LanguageTag | undefined;
}

/**
 * Chooses the words for a reader by the lookup scheme of RFC 4647, section 3.4: the wanted tag, then the same tag
 * with its last subtag cut off, and so on; then the feed's own languages in order; then whatever there is.
 *
 * @param text what the feed says
 * @param wanted the reader's language
 * @param feedLanguages the feed's `languages`; the first is the language of every plain string
 */
export function pickText(text: Text, wanted: LanguageTag, feedLanguages: readonly LanguageTag[] = []): PickedText {
  if (typeof text === 'string') return { value: text, lang: feedLanguages[0] };
  const byTag = new Map(Object.entries(text).map(([lang, value]) => [lang.toLowerCase(), { value, lang }]));
  for (const candidate of [wanted, ...feedLanguages.slice(0, TRIED)]) {
    for (let tag = candidate.toLowerCase(); tag; tag = parentTag(tag)) {
      const found = byTag.get(tag);
      if (found?.value) return found;
    }
  }
  return [...byTag.values()].find((picked) => picked.value) ?? { value: '', lang: undefined };
}

/** `zh-hant-tw` -> `zh-hant` -> `zh` -> empty. A single-letter subtag goes with the one after it, as RFC 4647 asks. */
function parentTag(tag: LanguageTag): LanguageTag {
  const parts = tag.split('-').slice(0, -1);
  if (parts.at(-1)?.length === 1) parts.pop();
  return parts.join('-');
}

/** Every string of a text, for searching in all its languages at once. */
export function everyString(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
