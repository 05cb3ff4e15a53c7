import type { DistanceUnit } from '../domain/distance-unit.ts';
import type { LanguageTag } from '../domain/text.ts';
import { writeDate, writeWhole, type AbsentFormats, type LanguageFormats } from './language-formats.ts';
import { pluralForm } from './message.ts';

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
  /** The day of a moment, in milliseconds since the epoch, in the visitor's time zone. */
  readonly day: (time: number) => string;
  /** A moment, in milliseconds since the epoch, as date and time of day in the visitor's time zone. */
  readonly moment: (time: number) => string;
  /** What stands between things that are named one after another, where no word joins the last to them. */
  readonly separator: string;
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
 */
export function createFormats(lang: LanguageTag, language: LanguageFormats): Formats {
  const { absent, separator = ', ' } = language;
  const isKnown = once(() => Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0);
  const lacking = (): AbsentFormats | undefined => (absent && !isKnown() ? absent : undefined);
  const locale = once(() => lacking()?.borrow ?? lang);
  const numbers = once(() => new Intl.NumberFormat(locale()));
  const short = once(() => new Intl.NumberFormat(locale(), { notation: 'compact' }));
  const lists = once(() => new Intl.ListFormat(locale(), { type: 'conjunction' }));
  const moments = once(
    () =>
      new Intl.DateTimeFormat(locale(), {
        dateStyle: 'long',
        timeStyle: 'short',
        calendar: 'gregory', // the feed's, and the public life's around the page: Persian has another by default
      }),
  );
  const clock = once(() => new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }));
  const collator = once(() => new Intl.Collator(locale(), { numeric: true }));
  const plurals = once(() => new Intl.PluralRules(lang));
  const lengths: Readonly<Record<DistanceUnit, () => Intl.NumberFormat>> = {
    mile: once(() => new Intl.NumberFormat(locale(), { style: 'unit', unit: 'mile', unitDisplay: 'long' })),
    kilometer: once(() => new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilometer', unitDisplay: 'long' })),
  };
  const number = (value: number): string =>
    Number.isSafeInteger(value) && value >= 0 ? writeWhole(value, language) : numbers().format(value);
  const day = (time: number): string => {
    const date = new Date(time);
    return writeDate(language, date.getFullYear(), date.getMonth() + 1, date.getDate());
  };

  return {
    number,
    day,
    separator,
    compact: (value) => short().format(value),
    partialDate: (date) => {
      const [year, month, dayOfMonth] =
        /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)?.slice(1).filter(Boolean).map(Number) ?? [];
      return (year !== undefined && writeDate(language, year, month, dayOfMonth)) || date;
    },
    moment: (time) => (lacking() ? day(time) + separator + clock().format(time) : moments().format(time)),
    list: (items) => {
      // one thing is no list, and needs nothing made for it
      if (items.length < 2) return items.join();
      return lacking() ? items.join(separator) : lists().format(items);
    },
    distance: (value, unit) => {
      const units = lacking()?.distances[unit];
      return units
        ? pluralForm(units, plurals().select(value)).replace('{n}', number(value))
        : lengths[unit]().format(value);
    },
    compare: (a, b) => collator().compare(a, b),
  };
}
