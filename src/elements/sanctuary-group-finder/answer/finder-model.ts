import type { Reader } from '../../../base/templates/feed-text.ts';
import { parseDistance } from '../../../domain/distance-unit.ts';
import type { Group } from '../../../domain/group.ts';
import { searchKey } from '../../../domain/text-index.ts';
import type { PickedText, Text } from '../../../domain/text.ts';
import { lastGood } from '../../../feed/feed-state.ts';
import { PageYielder } from '../../../scheduling/page-yielder.ts';
import type { FinderContext } from '../finder-context.ts';
import { findAnswer, ofGroup, ofPlace, USUAL_RADIUS, type Answer, type Choice } from './find-answer.ts';
import { finderWords, type FinderWords } from './finder-words.ts';
import { GroupIndex, groupNames } from './group-index.ts';

/** One line of the list under the field. */
export interface FinderOption {
  readonly choice: Choice;
  readonly name: PickedText;
  /** The name it was found by, where that is another. */
  readonly otherName: Text | undefined;
  readonly detail: string;
}

/** Lines under the field: as many as a small screen holds above its keyboard. */
const MOST_OPTIONS = 6;

/** Names that are readied between two looks at the clock. */
const BETWEEN_LOOKS = 100;

/** Groups in an answer, unless the embedder says otherwise, and at the most. */
const USUAL_LIMIT = 5;
const MOST_GROUPS = 50;

/** Works out what the finder suggests and answers, from the feed, the data on the device, the question and the language. */
export class FinderModel {
  readonly #context: FinderContext;
  #answeredFrom: readonly unknown[] = [];
  #indexed: { readonly groups: readonly Group[]; readonly index: GroupIndex } | undefined;

  /** The groups whose names are ready, or being readied. */
  #warmed: readonly Group[] | undefined;
  #groups: readonly Group[] = [];

  /** The answer to the question; absent while there is none, or while it waits for data. */
  answer: Answer | undefined;
  reader: Reader;
  say: FinderWords;

  constructor(context: FinderContext) {
    this.#context = context;
    this.reader = context.reader();
    this.say = finderWords(context.words.t, this.reader);
  }

  /** The groups of the answer, in order. */
  get found(): readonly Group[] {
    const { answer } = this;
    return answer && 'groups' in answer ? answer.groups.map(({ group }) => group) : [];
  }

  /** Works it out again, if anything it comes from has changed. */
  update(): void {
    const { host, feed, words, data, question } = this.#context;
    const loaded = lastGood(feed.state)?.data;
    this.reader = this.#context.reader();
    this.say = finderWords(words.t, this.reader);
    const { gazetteer, isSettled } = data;
    const { limit, radius, nation } = host;
    const { asked } = question;
    const from = [loaded, nation, gazetteer, isSettled, asked, limit, radius];
    const before = this.#answeredFrom;
    if (from.every((value, i) => value === before[i])) return;
    this.#answeredFrom = from;
    // others only where they may be: they are readied to be searched
    if (loaded !== before[0] || nation !== before[1]) this.#groups = this.#context.groups();
    if (isSettled) void this.#warm();
    // a group that is called so is the answer, whatever the gazetteer may know
    const isWaiting = asked?.from === 'text' && !asked.choice && !isSettled;
    if (!loaded || !asked || (isWaiting && this.#index.named(asked.text).length === 0)) {
      this.answer = undefined;
      return;
    }
    this.answer = findAnswer(asked, {
      groups: this.#groups,
      index: this.#index,
      gazetteer,
      limit: limit >= 1 ? Math.min(Math.floor(limit), MOST_GROUPS) : USUAL_LIMIT,
      radius: (unit) => parseDistance(radius ?? '', unit) ?? USUAL_RADIUS(unit),
    });
  }

  /** Groups and places that may be meant, while somebody is typing. */
  readonly suggest = (text: string): readonly FinderOption[] => {
    if (this.#warmed !== this.#groups) void this.#warm();
    const groups = this.#indexed?.groups === this.#groups ? this.#index.search(text, MOST_OPTIONS) : [];
    const isFull = groups.length === MOST_OPTIONS;
    const places = this.#context.data.gazetteer?.suggest(text, MOST_OPTIONS, !isFull) ?? [];
    return [...groups, ...places]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_OPTIONS)
      .map((hit) => this.option('group' in hit ? ofGroup(hit) : ofPlace(hit.place)));
  };

  /** Readies the names of groups, in turns with the page: at once for some hundreds, and no key waits for thousands. */
  async #warm(): Promise<void> {
    const groups = this.#groups;
    if (this.#warmed === groups) return;
    this.#warmed = groups;
    const keys: string[] = [];
    const page = new PageYielder();
    let hasWaited = false;
    for (const { value } of groupNames(groups)) {
      keys.push(searchKey(value));
      if (keys.length % BETWEEN_LOOKS > 0 || !page.due()) continue;
      hasWaited = true;
      await page.turn();
    }
    if (groups !== this.#groups || this.#indexed?.groups === groups) return;
    this.#indexed = { groups, index: new GroupIndex(groups, keys) };
    if (hasWaited) this.#context.box.refresh();
  }

  /** One line for a choice. */
  option(choice: Choice): FinderOption {
    const name = this.say.name(choice);
    const { foundBy } = choice.type === 'place' ? choice.place : choice;
    return { choice, name, otherName: this.say.otherName(name.value, foundBy), detail: this.say.detail(choice) };
  }

  /** What the field says once something is chosen. */
  readonly textOf = ({ choice, name }: FinderOption): string => {
    const county = choice.type === 'place' ? this.say.county(choice.place) : undefined;
    return county ? `${name.value}, ${county}` : name.value;
  };

  /** Made when it is first needed, if it is not ready by then: a page that nobody searches pays nothing. */
  get #index(): GroupIndex {
    const groups = this.#groups;
    if (this.#indexed?.groups !== groups) this.#indexed = { groups, index: new GroupIndex(groups) };
    return this.#indexed.index;
  }
}
