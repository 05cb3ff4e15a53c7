import type { Group } from '../../domain/group.ts';
import { createTextIndex, searchKey, type IndexedName, type TextHit, type TextIndex } from '../../domain/text-index.ts';
import { everyString } from '../../domain/text.ts';

/** A group that may be meant, while it is being typed. */
export interface GroupHit {
  readonly group: Group;
  /** Lower comes first; comparable with the rank of a place of the gazetteer. */
  readonly rank: number;
}

/** Finds groups by their names and by the areas they cover, in all the languages the feed has them in. */
export class GroupIndex {
  readonly #groups: readonly Group[];
  readonly #all: TextIndex;

  /** @param keys the `searchKey` of each of `groupNames(groups)`, where there was time to work them out before */
  constructor(groups: readonly Group[], keys?: readonly string[]) {
    this.#groups = groups;
    this.#all = createTextIndex(groupNames(groups), undefined, keys);
  }

  /** Groups with the very name, spelling aside. */
  named(text: string): readonly Group[] {
    const key = searchKey(text);
    const isCalled = ({ name }: Group): boolean => everyString(name).some((value) => searchKey(value) === key);
    return this.#pick(this.#all.exact(text)).filter(isCalled);
  }

  /** Groups with a name or area that begins with the text, or has a word that does. */
  search(text: string, limit: number): readonly Group[] {
    return this.#pick(this.#all.search(text, limit));
  }

  /** Groups whose name or area is nearly the text. */
  similar(text: string, limit: number): readonly Group[] {
    return this.#pick(this.#all.similar(text, limit));
  }

  /** The same as `search`, to be sorted in among places. */
  suggest(text: string, limit: number): readonly GroupHit[] {
    return this.#all.search(text, limit).map(({ name, rank }) => ({ group: this.#groups[name.entry]!, rank }));
  }

  #pick(hits: readonly TextHit[]): readonly Group[] {
    return hits.map(({ name }) => this.#groups[name.entry]!);
  }
}

/** By what groups are found: their names, then their areas. */
export function groupNames(groups: readonly Group[]): readonly IndexedName[] {
  return [
    ...groups.flatMap(({ name }, entry) => everyString(name).map((value) => ({ entry, value }))),
    ...groups.flatMap(({ areas }, entry) => areas.flatMap(everyString).map((value) => ({ entry, value }))),
  ];
}
