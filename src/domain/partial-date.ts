/** A date as precise as it was published: a year, a month or a day. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2019`, `2019-05` or `2019-05-31` (ISO 8601); `undefined` for anything else, 31 June included. */
export function parsePartialDate(value: string): PartialDate | undefined {
  const parts = FORM.exec(value);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day it is at Greenwich, as an ISO 8601 date. */
export function isoDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/**
 * Whether a date is yet to come, by as much as it says: in May 2025, `2025` and `2025-05` have begun, `2025-06` has
 * not. A day's grace is given, since it is already tomorrow somewhere.
 */
export function isFuture(date: string, now: Date): boolean {
  // Nearly every date is of an earlier year, and this is asked for every date of a feed.
  if (Number(date.slice(0, 4)) < now.getUTCFullYear()) return false;
  const tomorrow = isoDay(new Date(now.getTime() + 86_400_000));
  return date > tomorrow.slice(0, date.length);
}
