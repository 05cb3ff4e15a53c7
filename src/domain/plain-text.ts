/** Whatever is not plainly harmless: ordinary Latin, Greek and Cyrillic with their punctuation need no second look. */
const DOUBTFUL =
  /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e]| {2}|^ | $/;

/** Characters that end a line or stand for a space, the empty pattern of Braille among them. */
const SPACES = /[\s\u0085\u2800]+/gu;

/**
 * Characters that are not seen but change what is: controls (C0, C1), overrides and embeddings of direction
 * (U+202A-202E), isolates (U+2066-2069) that could be left open, deprecated formatting (U+206A-206F), zero-width spaces
 * and joiners that join nothing (U+00AD, U+180E, U+200B, U+2060-2065, U+FEFF), fillers that look like an empty name and
 * annotation marks. ZWJ, ZWNJ, LRM, RLM and ALM stay: Persian, Sinhala, Kurdish and emoji need them.
 */
const INVISIBLE =
  /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]/gu;

/** Tag characters: invisible, except where they make the flags of England, Scotland and Wales. */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,7}\u{e007f})|[\u{e0000}-\u{e0fff}]/gu;

/** Joiners beside a space, at an end, or after one another: they join nothing. */
const IDLE_JOINERS = /(^| )[\u200c\u200d]+|[\u200c\u200d]+(?= |$)|([\u200c\u200d])[\u200c\u200d]+/gu;

/** Accents on one letter beyond what any script needs: heaped up, they are drawn over the lines around them. */
const HEAPED = /([\p{Mn}\p{Me}]{8})[\p{Mn}\p{Me}]+/gu;

/** Something that is seen by itself, unlike an accent, a space or a mark of direction. */
const SEEN = /[^\p{Z}\p{Cf}\p{Mn}\p{Me}]/u;

/**
 * Makes one line of plain text of a string from outside: what is read is what is there. Controls, tricks with the
 * direction of writing (Trojan Source, CVE-2021-42574) and invisible characters are taken out, white space is one
 * space, half a surrogate pair becomes U+FFFD, and of accents in a heap eight stay. Nothing is left of what nobody sees.
 */
export function plainText(value: string): string {
  if (!DOUBTFUL.test(value)) return value;
  const plain = value
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(TAGS, '$1')
    .replace(IDLE_JOINERS, '$1$2')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .replace(HEAPED, '$1')
    .trim();
  return SEEN.test(plain) ? plain : '';
}
