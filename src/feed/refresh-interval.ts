/** Seconds. Looking more often would be a burden on the feed's server, and brings nobody's removal sooner than people act. */
const SHORTEST = 30;

/** Seconds. However rarely a feed asks to be looked at, what was taken out of it is gone from open pages within the hour. */
const LONGEST = 3600;

/** Seconds that a server's own wish to be left alone is kept to at the most. */
const LONGEST_BY_WISH = 86_400;

/**
 * Milliseconds between two looks at a document.
 *
 * @param maxAge seconds, as the feed asks for
 */
export function intervalOf(maxAge: number): number {
  return 1000 * Math.min(LONGEST, Math.max(SHORTEST, maxAge));
}

/**
 * Milliseconds until a document is tried again that could not be read: twice as long each time.
 *
 * @param failures how often in a row, 1 or more
 * @param retryAfter seconds the server asked to be left alone
 */
export function backOff(failures: number, retryAfter = 0): number {
  const wait = Math.min(LONGEST, SHORTEST * 2 ** (failures - 1));
  return 1000 * Math.max(wait, Math.min(LONGEST_BY_WISH, retryAfter));
}
