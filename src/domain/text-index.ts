import type { LanguageTag } from './text.ts';

/** A name by which something can be found. A thing with three names is here three times. */
export interface IndexedName {
  /** What it names: a number of the caller's own, such as its place in a list. */
  readonly entry: number;
  readonly value: string;
  readonly lang?: LanguageTag | undefined;
}

/** A name that was found. */
export interface TextHit {
  readonly name: IndexedName;
  /** Lower comes first. Hits of two indexes can be sorted together by it. */
  readonly rank: number;
}

/** Names to look among. One hit an entry, by the best of its names. */
export interface TextIndex {
  /** Every entry with a name that is the text, spelling aside. */
  exact(text: string): readonly TextHit[];
  /** Names that are the text, then names that begin with it, then names with a word that does; the weightier first. */
  search(text: string, limit: number): readonly TextHit[];
  /** Names that are nearly the text: a letter or two wrong, missing, doubled or changed about. */
  similar(text: string, limit: number): readonly TextHit[];
}
