import type { Text } from './text.ts';

/** What the person whose story it is has agreed to. */
export interface Consent {
  /** The day consent was given (ISO 8601 date). */
  readonly given: string;
  /** Where it may be shown: `web` is everywhere a widget can stand. */
  readonly scope: readonly string[];
  /** Whether the photo may be shown. Asked for separately. */
  readonly photo: boolean;
  /** The last day on which it may be shown without asking again (ISO 8601 date). */
  readonly reviewBy?: string | undefined;
  /** The day it was taken back. Any value at all hides the story. */
  readonly withdrawn?: string | undefined;
}

/** A true story, told with consent. */
export interface Story {
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: Text | undefined;
  /** Plain paragraphs. Never HTML. */
  readonly paragraphs: readonly string[];
  readonly summary?: string | undefined;
  readonly quote?: string | undefined;
  readonly image?: { readonly url: string; readonly alt: string } | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly authors: readonly string[];
  /** Whether the name is not the teller's own. */
  readonly pseudonym: boolean;
  readonly contentNote?: Text | undefined;
  readonly group?: string | undefined;
  readonly tags: readonly string[];
  readonly language?: string | undefined;
}
