import type { DistanceUnit } from '../domain/distance-unit.ts';
import type { LanguageTag } from '../domain/text.ts';
import type { PluralMessage } from './message.ts';

/**
 * How a language writes whole numbers and dates, from CLDR. The browser has the same for most languages, but reads it in so
 * slowly that a page of one small widget would stand still for a tenth of a second: see decision 30. A test compares the two.
 */
export interface LanguageFormats {
  /** The digits from nought to nine, where they are not 0 to 9. */
  readonly digits?: string;
  /** What stands between groups of three digits. */
  readonly group: string;
  /** How many digits stand before the first group at least: Spanish writes 1234, and 12.345. */
  readonly minimumGroupingDigits?: 2;
  /** The size of all groups but the last, where it is not three: Bengali writes 12,34,567, in its own digits. */
  readonly secondaryGroupingSize?: 2;
  /** Names of the twelve months. */
  readonly months: readonly string[];
  /** Their names where no day stands beside them, if those are others. */
  readonly standaloneMonths?: readonly string[];
  /** Patterns with `{day}`, `{month}` and `{year}`. */
  readonly day: string;
  readonly month: string;
  /** What stands between things that are named one after another; a comma and a space where it is left out. */
  readonly separator?: string;
  /** What else is needed where browsers do not know the language. */
  readonly absent?: AbsentFormats;
}

/**
 * What a translation brings where browsers have no data of their own. Chromium, for one, ships plural rules for every
 * language and nothing else for Welsh, Irish, Pashto, Sorani, Tigrinya, Somali, Albanian or Georgian, and silently
 * writes dates in the language of the browser instead.
 */
export interface AbsentFormats {
  /** A language whose fractions, times and alphabet are near enough to borrow. */
  readonly borrow: LanguageTag;
  /** Distances, `{n}` for the number. */
  readonly distances: Readonly<Record<DistanceUnit, PluralMessage>>;
}

/** A whole number from nought, its digits in groups. */
export function writeWhole(value: number, language: LanguageFormats): string {
  const { group, minimumGroupingDigits = 1, secondaryGroupingSize = 3 } = language;
  const plain = String(value);
  const before = plain.slice(0, -3);
  if (before.length < minimumGroupingDigits) return inDigits(plain, language);
  const ends = secondaryGroupingSize === 2 ? /\B(?=(..)+$)/g : /\B(?=(...)+$)/g;
  return inDigits(before.replace(ends, group) + group + plain.slice(-3), language);
}

function inDigits(number: string, { digits }: LanguageFormats): string {
  return digits ? number.replace(/\d/g, (digit) => digits[Number(digit)]!) : number;
}

/**
 * A date as precise as it is known, such as "October 2025".
 *
 * @param month 1 to 12
 * @returns the empty string where there is no such month
 */
export function writeDate(language: LanguageFormats, year: number, month?: number, day?: number): string {
  const digits = (value = 0): string => inDigits(String(value), language);
  if (month === undefined) return digits(year);
  const { months, standaloneMonths = months } = language;
  const name = (day === undefined ? standaloneMonths : months)[month - 1];
  if (name === undefined) return '';
  return (day === undefined ? language.month : language.day)
    .replace('{year}', digits(year))
    .replace('{month}', name)
    .replace('{day}', digits(day));
}
