import type { EircodeQuery, PlaceQuery, PostcodeQuery, RefusalReason } from './place-query.ts';
import { POSTCODE_AREAS } from './postcode-areas.ts';
import { readPostcode, type PostcodeParts } from './read-postcode.ts';

/**
 * Areas that exist on envelopes and not on the map. With GIR 0AA and the codes overseas below as Wikipedia has them, "List of
 * postcode areas in the United Kingdom".
 */
const NO_PLACES: Readonly<Record<string, RefusalReason>> = {
  BF: 'forces',
  BX: 'non-geographic',
  XX: 'non-geographic',
  GX: 'overseas',
};

const UNPLACED =
  /^(?:((?:ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)(?:[1I]ZZ)?|(?:AI|VG|MSR)\d{4}|KY[1-3]\d{4})|(BFPO\d*)|G[I1]R[0O]AA)$/;

/** Letters of an Eircode: none that looks like a digit or another letter. So what does can only be the digit. */
const EIRCODE = /^([ACDEFHKNPRTVWXY](?:\d\d|6W))([\dACDEFHKNPRTVWXY]{0,4})$/;

const SHAPED = /^([A-Z]{1,2})\d[A-Z\d]?(?:\d[A-Z]{0,2})?$/;

/**
 * Reads words as one code and nothing else: a postcode or an Eircode, whole or in part.
 *
 * @param words capital letters and digits in any pieces
 * @param whole whether that is all that was typed: a bare area, or D4 for D04, is a code only then
 */
export function readCode(words: readonly string[], whole: boolean): PlaceQuery | undefined {
  const signs = words.join('');
  if (signs.length > 9) return undefined;
  const unplaced = UNPLACED.exec(signs);
  if (unplaced) {
    const [, overseas, forces] = unplaced;
    if (!overseas && !forces) return { kind: 'refused', reason: 'non-geographic', text: 'GIR 0AA' };
    return { kind: 'refused', reason: overseas ? 'overseas' : 'forces', text: words.join(' ') };
  }
  if (whole && POSTCODE_AREAS.has(signs)) return { kind: 'postcode', area: signs, text: signs };
  if (signs.length > 7 || !/\d/.test(signs) || !/[A-Z]/.test(signs)) return undefined;

  const parts = partsOf(signs, words.at(-1) ?? '');
  if (parts?.repairs === 0) return whole || parts.inward.length % 3 === 0 ? asQuery(parts) : undefined;
  const reason = NO_PLACES[SHAPED.exec(signs)?.[1] ?? ''];
  if (reason) return { kind: 'refused', reason, text: words.join(' ') };
  const eircode = readEircode(signs, whole);
  if (eircode) return eircode;
  // Part of a code, misspelt and among other words, is more likely a word itself.
  if (parts && (whole || parts.inward.length === 3)) return asQuery(parts);
  const area = SHAPED.exec(signs)?.[1];
  return area === undefined || POSTCODE_AREAS.has(area)
    ? undefined
    : { kind: 'refused', reason: 'no-such-area', text: words.join(' ') };
}

/** The likeliest way to cut the signs in two, were they all run together or parted where the writer chose. */
function partsOf(signs: string, lastWord: string): PostcodeParts | undefined {
  const lengths = [3, lastWord.length < signs.length ? lastWord.length : 0, 0, 2, 1];
  let best: PostcodeParts | undefined;
  for (const length of lengths) {
    if (length > 3 || length >= signs.length) continue;
    const parts = readPostcode(signs.slice(0, signs.length - length), signs.slice(signs.length - length));
    if (parts && parts.repairs < (best?.repairs ?? Infinity)) best = parts;
  }
  return best;
}

function asQuery({ area, number, inward }: PostcodeParts): PostcodeQuery {
  const district = area + number;
  const text = inward ? `${district} ${inward}` : district;
  return {
    kind: 'postcode',
    area,
    district,
    ...(inward && { sector: `${district} ${inward[0]}` }),
    text,
    ...(!inward && EIRCODE.test(district) && { routingKey: district }),
  };
}

function readEircode(signs: string, whole: boolean): EircodeQuery | undefined {
  const read = signs.replace(/[OQ]/g, '0').replace(/[IL]/g, '1').replaceAll('S', '5');
  const match = EIRCODE.exec(whole ? read.replace(/^D(\d)$/, 'D0$1') : read);
  if (!match) return undefined;
  const [, routingKey = '', rest = ''] = match;
  // London has E, N and W too: there only a whole Eircode is told from a postcode.
  if (POSTCODE_AREAS.has(routingKey[0]!) && rest.length < 4) return undefined;
  return { kind: 'eircode', routingKey, text: rest ? `${routingKey} ${rest}` : routingKey };
}
