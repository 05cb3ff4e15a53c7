import { POSTCODE_AREAS } from './postcode-areas.ts';

/** A postcode or a part of one, taken apart. */
export interface PostcodeParts {
  readonly area: string;
  /** `1`, `14`, `1A`: what follows the area in the outward code. */
  readonly number: string;
  /** `4AP`, or as much of it as there was. */
  readonly inward: string;
  /** How many signs had to be read as others that look like them. */
  readonly repairs: number;
}

/** Outward codes as BS 7666 and Royal Mail shape them: A a letter, 9 a digit, 8 a digit that is not 0, X a late letter. */
const OUTWARD = ['A8', 'AA9', 'A89', 'AA89', 'A8X', 'AA9X'];

/** Only in London do districts end in a letter. */
const LONDON = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);

const FITS: Readonly<Record<string, RegExp>> = { A: /[A-Z]/, 9: /\d/, 8: /[1-9]/, X: /[A-HJKMNPR-Y]/ };

/** What a sign may have been meant as, where it cannot stand. Signs that look alike only: S and 5 among them. */
const DIGIT_FOR: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5' };
const LETTERS_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'IL', 5: 'S' };

/** More than this is guessing. */
const MOST_REPAIRS = 2;

/**
 * Reads signs as an outward code and the beginning of an inward one, whatever else might be written there.
 *
 * @param outward capital letters and digits
 * @param inward likewise; empty for a district alone
 * @returns the reading with the fewest repairs whose area exists; `undefined` when there is none
 */
export function readPostcode(outward: string, inward: string): PostcodeParts | undefined {
  let best: PostcodeParts | undefined;
  for (const end of readings(inward, '9AA'.slice(0, inward.length))) {
    for (const shape of OUTWARD) {
      for (const start of readings(outward, shape)) {
        const letters = shape.startsWith('AA') ? 2 : 1;
        const [area, number] = [start.text.slice(0, letters), start.text.slice(letters)];
        const outOfPlace = shape.endsWith('X') && !LONDON.has(area) ? 1 : 0;
        const repairs = start.repairs + end.repairs + outOfPlace;
        if (repairs > MOST_REPAIRS || repairs >= (best?.repairs ?? Infinity) || !POSTCODE_AREAS.has(area)) continue;
        best = { area, number, inward: end.text, repairs };
      }
    }
  }
  return best;
}

interface Reading {
  readonly text: string;
  readonly repairs: number;
}

/** Every way to read signs as a shape. */
function readings(signs: string, shape: string): Reading[] {
  if (signs.length !== shape.length) return [];
  let found: Reading[] = [{ text: '', repairs: 0 }];
  for (let at = 0; at < shape.length && found.length > 0; at++) {
    const [sign, wanted] = [signs[at]!, shape[at]!];
    const fits = FITS[wanted]!;
    const others = (wanted === 'A' || wanted === 'X' ? LETTERS_FOR[sign] : DIGIT_FOR[sign]) ?? '';
    const options = [
      ...(fits.test(sign) ? [{ sign, repairs: 0 }] : []),
      ...[...others].filter((other) => fits.test(other)).map((other) => ({ sign: other, repairs: 1 })),
    ];
    found = found.flatMap(({ text, repairs }) =>
      options.map((option) => ({ text: text + option.sign, repairs: repairs + option.repairs })),
    );
  }
  return found;
}
