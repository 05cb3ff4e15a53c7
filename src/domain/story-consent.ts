import { isoDay, parsePartialDate } from './partial-date.ts';

/**
 * Why a story is not shown.
 *
 * - `no-consent` none is recorded, or what is recorded cannot be understood
 * - `withdrawn` it was taken back
 * - `not-yet` it is dated in the future
 * - `out-of-scope` it was given for something else than the web
 * - `past-review` the day has passed by which the person was to be asked again
 */
export type WithholdReason = 'no-consent' | 'withdrawn' | 'not-yet' | 'out-of-scope' | 'past-review';

/**
 * The one rule of whether a story may be shown: consent is recorded, covers the web, has begun, is not past its review
 * and was not taken back. A story can endanger the person who told it and family far away, so whatever is missing or
 * not understood counts as a no.
 *
 * @param consent the story's consent exactly as the document has it, before anything is mended or left out
 * @param now the present; days are counted at Greenwich
 * @returns why the story must not be shown, or `undefined` if it may be
 */
export function whyWithheld(consent: unknown, now: Date): WithholdReason | undefined {
  if (typeof consent !== 'object' || consent === null) return 'no-consent';
  const { given, scope, reviewBy, withdrawn } = consent as Readonly<Record<string, unknown>>;
  // Any value at all: whether `false` or `null` was meant as "no" is not for a widget to guess.
  if (withdrawn !== undefined) return 'withdrawn';
  if (!isDay(given) || !Array.isArray(scope)) return 'no-consent';
  if (reviewBy !== undefined && !isDay(reviewBy)) return 'no-consent';
  const today = isoDay(now);
  if (given > today) return 'not-yet';
  if (!scope.includes('web')) return 'out-of-scope';
  return reviewBy !== undefined && today > reviewBy ? 'past-review' : undefined;
}

/** Whether a story may be shown; see `whyWithheld`. */
export function mayShow(consent: unknown, now: Date): boolean {
  return whyWithheld(consent, now) === undefined;
}

/**
 * Whether a story's photo may be shown: the story may be, the photo has its consent (exactly `true`), and there are
 * words for those who do not see it.
 *
 * @param alt the description of the photo
 */
export function mayShowPhoto(consent: unknown, alt: string | undefined, now: Date): boolean {
  return mayShow(consent, now) && (consent as { photo?: unknown }).photo === true && Boolean(alt?.trim());
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parsePartialDate(value)?.day !== undefined;
}
