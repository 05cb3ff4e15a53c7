/**
 * The kinds of organisation that take part, in the order in which they are listed. The list is open: a feed may name
 * another, which is shown by its award's own title under the common sign.
 */
export const STREAMS = [
  'school',
  'university',
  'college',
  'council',
  'library',
  'theatre',
  'arts',
  'museum',
  'faith',
  'health',
  'maternity',
  'sport',
  'garden',
  'business',
  'community',
  'home',
] as const;

/** A stream the widgets have a sign and words for. */
export type KnownStream = (typeof STREAMS)[number];

/** Any stream a feed names. */
export type Stream = KnownStream | (string & {});

export function isKnownStream(stream: string): stream is KnownStream {
  return (STREAMS as readonly string[]).includes(stream);
}
