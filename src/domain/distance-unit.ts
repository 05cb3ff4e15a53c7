import type { Nation } from './group.ts';

/** What distances are given in; the names are those of CLDR. */
export type DistanceUnit = 'mile' | 'kilometer';

/** Kilometres in a mile: exactly, by the international yard and pound agreement of 1959. */
const KM = { mile: 1.609344, kilometer: 1 } as const;

/** Road signs show kilometres in Ireland, miles in the United Kingdom and its neighbours. */
export function unitOf(nation: Nation | undefined): DistanceUnit {
  return nation === 'ireland' ? 'kilometer' : 'mile';
}

export function toKm(value: number, unit: DistanceUnit): number {
  return value * KM[unit];
}

export function fromKm(km: number, unit: DistanceUnit): number {
  return km / KM[unit];
}

/**
 * Reads a distance as an embedder writes it: `25`, `25mi`, `25 miles`, `40km`.
 *
 * @param usual the unit of a bare number
 * @returns kilometres; `undefined` for anything else, and for nothing or less
 */
export function parseDistance(text: string, usual: DistanceUnit): number | undefined {
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*(?:(mi|miles?)|(km|kilometres?|kilometers?))?\s*$/i.exec(text);
  if (!match) return undefined;
  const unit = match[2] ? 'mile' : match[3] ? 'kilometer' : usual;
  return toKm(Number(match[1]), unit) || undefined;
}
