import type { DistanceUnit } from '../domain/distance-unit.ts';
import type { LanguageTag } from '../domain/text.ts';
import { pluralForm, type PluralMessage } from './message.ts';

/**
 * What a translation brings where browsers have no data of their own. Chromium, for one, ships plural rules for every
 * language and nothing else for Welsh, Irish, Pashto, Sorani, Tigrinya, Somali, Albanian or Georgian, and silently
 * writes dates in the language of the browser instead.
 */
export interface FormatSupplement {
  /** A language whose numerals, times and alphabet are near enough to borrow. */
  readonly borrow: LanguageTag;
  /** Names of the twelve months. */
  readonly months: readonly string[];
  /** Patterns with `{day}`, `{month}` and `{year}`. */
  readonly day: string;
  readonly month: string;
  /** What stands between the items of a list, and between date and time. */
  readonly separator: string;
  /** Distances, `{n}` for the number. */
  readonly distances: Readonly<Record<DistanceUnit, PluralMessage>>;
}

/** How one language writes numbers, dates and lists, and how it sorts. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A number that has to be short: "999", "1.2K". */
  readonly compact: (value: number) => string;
  /**
   * A date with the precision it was published with: "2018", "October 2025" or "28 November 2018".
   *
   * @param date ISO 8601 year, month or day; anything else is shown as it is
   */
  readonly partialDate: (date: string) => string;
  /** A moment, in milliseconds since the epoch, as date and time of day in the visitor's time zone. */
  readonly moment: (time: number) => string;
  /** "Leeds, York and Hull". */
  readonly list: (items: readonly string[]) => string;
  /** A distance with its unit in words: "6 miles". */
  readonly distance: (value: number, unit: DistanceUnit) => string;
  /** The order of the language's alphabet, numbers by their value. */
  readonly compare: (a: string, b: string) => number;
}

/** Whatever is made, made when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * What `Intl` needs for a language is made when it is first needed: together it holds a slow processor up for a third of a
 * second, and few widgets write every kind of thing.
 *
 * @param supplement used only where the browser does not know the language
 */
export function createFormats(lang: LanguageTag, supplement?: FormatSupplement): Formats {
  const known = !supplement || Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  const locale = known ? lang : supplement.borrow;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const short = once(() => new Intl.NumberFormat(locale, { notation: 'compact' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const moments = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: 'long',
        timeStyle: 'short',
        calendar: 'gregory', // the feed's, and the public life's around the page: Persian has another by default
      }),
  );
  const digits = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const clock = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const plurals = once(() => new Intl.PluralRules(lang));
  // UTC on both sides keeps the published day whatever the visitor's time zone
  const dates = (month?: 'long', day?: 'numeric') =>
    once(() => {
      const parts = { year: 'numeric', ...(month && { month }), ...(day && { day }) } as const;
      return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
    });
  const [years, months, days] = [dates(), dates('long'), dates('long', 'numeric')];
  const lengths: Readonly<Record<DistanceUnit, () => Intl.NumberFormat>> = {
    mile: once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'mile', unitDisplay: 'long' })),
    kilometer: once(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', unitDisplay: 'long' })),
  };

  const partialDate = (date: string): string => {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
    if (!match) return date;
    const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    if (year === undefined) return date;
    if (!known) return month === undefined ? digits().format(year) : named(supplement, digits(), year, month, day);
    const format = month === undefined ? years() : day === undefined ? months() : days();
    // Date.UTC takes the years to 99 for those of the 20th century
    return format.format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
  };

  return {
    number: (value) => numbers().format(value),
    compact: (value) => short().format(value),
    partialDate,
    moment: (time) => {
      if (known) return moments().format(time);
      const date = new Date(time);
      const day = named(supplement, digits(), date.getFullYear(), date.getMonth() + 1, date.getDate());
      return day + supplement.separator + clock().format(date);
    },
    // one thing is no list, and needs nothing made for it
    list: (items) => (known && items.length > 1 ? lists().format(items) : items.join(supplement?.separator)),
    distance: (value, unit) =>
      known
        ? lengths[unit]().format(value)
        : pluralForm(supplement.distances[unit], plurals().select(value)).replace('{n}', numbers().format(value)),
    compare: (a, b) => collator().compare(a, b),
  };
}

function named(
  { months, day, month }: FormatSupplement,
  digits: Intl.NumberFormat,
  year: number,
  monthNumber: number,
  dayNumber?: number,
): string {
  return (dayNumber === undefined ? month : day)
    .replace('{year}', digits.format(year))
    .replace('{month}', months[monthNumber - 1] ?? digits.format(monthNumber))
    .replace('{day}', dayNumber === undefined ? '' : digits.format(dayNumber));
}
