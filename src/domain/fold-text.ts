/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** Accents, and what is typed for an apostrophe: they are left out, so that "King's" is "Kings". */
const LEFT_OUT = /[\p{M}\p{Cf}'’‘‛`´ʼʻ′＇]+/gu;

/** Whatever else is neither letter nor number parts two words, a hyphen as much as a space. */
const GAPS = /[^\p{L}\p{N}]+/gu;

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Makes two spellings of one name the same, to compare by: case, accents (Welsh ŵ and ŷ, Irish fadas, Gaelic graves),
 * apostrophes, hyphens, full stops and runs of space make no difference. Words are parted by one space, "&" is "and", and
 * the digits of Arabic and Persian keyboards are those of a postcode.
 *
 * Meant for matching and never for showing. Folding a folded text changes nothing.
 */
export function foldText(text: string): string {
  return (ASCII.test(text) ? foldAscii(text) : foldAny(text)).trim();
}

/** Most names, at a tenth of the cost: thousands are folded before the first key can be answered. */
function foldAscii(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]+/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ');
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => WHOLE_LETTERS[letter]!)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('&', ' and ')
    .replace(GAPS, ' ');
}
