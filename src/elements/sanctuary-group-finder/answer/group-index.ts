import type { Group } from '../../../domain/group.ts';
import {
  createTextIndex,
  searchKey,
  type IndexedName,
  type TextHit,
  type TextIndex,
} from '../../../domain/text-index.ts';
import { everyString, type PickedText, type Text } from '../../../domain/text.ts';

/** A group that may be meant. */
export interface GroupHit {
  readonly group: Group;
  /** Its name, or the area it covers, that fits what was asked; of no language where it is in the feed's first. */
  readonly foundBy: PickedText;
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
  named(text: string): readonly GroupHit[] {
    const key = searchKey(text);
    const isCalled = ({ group }: GroupHit): boolean => everyString(group.name).some((name) => searchKey(name) === key);
    return this.#pick(this.#all.exact(text)).filter(isCalled);
  }

  /** Groups with a name or area that begins with the text, or has a word that does. */
  search(text: string, limit: number): readonly GroupHit[] {
    return this.#pick(this.#all.search(text, limit));
  }

  /** Groups whose name or area is nearly the text. */
  similar(text: string, limit: number): readonly GroupHit[] {
    return this.#pick(this.#all.similar(text, limit));
  }

  #pick(hits: readonly TextHit[]): readonly GroupHit[] {
    return hits.map(({ name: { entry, value, lang }, rank }) => ({
      group: this.#groups[entry]!,
      foundBy: { value, lang },
      rank,
    }));
  }
}

/** By what groups are found: their names, then their areas. */
export function groupNames(groups: readonly Group[]): readonly IndexedName[] {
  return [
    ...groups.flatMap(({ name }, entry) => named(entry, name)),
    ...groups.flatMap(({ areas }, entry) => areas.flatMap((area) => named(entry, area))),
  ];
}

function named(entry: number, text: Text): IndexedName[] {
  if (typeof text === 'string') return [{ entry, value: text }];
  return Object.entries(text).map(([lang, value]) => ({ entry, value, lang }));
}
