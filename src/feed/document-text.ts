/** A document as it came, before anything in it is believed. */
export interface DocumentText {
  readonly text: string;
  /** Where it came from in the end, after redirects: what relative addresses in it start from. */
  readonly url: string;
  /** When all of it was there, in milliseconds since the epoch. */
  readonly fetchedAt: number;
}
