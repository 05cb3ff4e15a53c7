import type { FeedController } from '../../base/controllers/feed-controller.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import { parseDistance } from '../../domain/distance-unit.ts';
import type { Group } from '../../domain/group.ts';
import { searchKey } from '../../domain/text-index.ts';
import type { PickedText, Text } from '../../domain/text.ts';
import { lastGood } from '../../feed/feed-state.ts';
import { PageYielder } from '../../scheduling/page-yielder.ts';
import { findAnswer, ofGroup, ofPlace, USUAL_RADIUS, type Answer, type Choice, type Question } from './find-answer.ts';
import { finderWords, type FinderWords } from './finder-words.ts';
import type { GazetteerController } from './gazetteer-controller.ts';
import { GroupIndex, groupNames } from './group-index.ts';
import type { en } from './messages/en.ts';

/** One line of the list under the field. */
export interface FinderOption {
  readonly choice: Choice;
  readonly name: PickedText;
  /** The name it was found by, where that is another. */
  readonly otherName: Text | undefined;
  readonly detail: string;
}

/** What the embedder asks for: see the attributes of the element. */
export interface FinderWishes {
  readonly limit: number;
  readonly radius?: string | undefined;
  readonly nation?: string | undefined;
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
  readonly #feed: FeedController;
  readonly #words: WordsController<typeof en>;
  readonly #data: GazetteerController;
  readonly #onWarm: () => void;
  #answeredFrom: readonly unknown[] = [];
  #indexed: { readonly groups: readonly Group[]; readonly index: GroupIndex } | undefined;

  /** The groups whose names are ready, or being readied. */
  #warmed: readonly Group[] | undefined;

  groups: readonly Group[] = [];
  /** The answer to the question; absent while there is none, or while it waits for data. */
  answer: Answer | undefined;
  reader: Reader;
  say: FinderWords;

  /** @param onWarm hears that groups can be suggested which could not be before */
  constructor(feed: FeedController, words: WordsController<typeof en>, data: GazetteerController, onWarm: () => void) {
    this.#onWarm = onWarm;
    this.#feed = feed;
    this.#words = words;
    this.#data = data;
    this.reader = { wanted: 'en', interfaceLang: 'en', feedLanguages: [], formats: words.formats };
    this.say = finderWords(words.t, this.reader);
  }

  /** The groups of the answer, in order. */
  get found(): readonly Group[] {
    const { answer } = this;
    return answer && 'groups' in answer ? answer.groups.map(({ group }) => group) : [];
  }

  /** Works it out again, if anything it comes from has changed. */
  update(question: Question | undefined, { limit, radius, nation }: FinderWishes): void {
    const data = lastGood(this.#feed.state)?.data;
    const { t, lang, wanted, formats } = this.#words;
    this.reader = { wanted, interfaceLang: lang, feedLanguages: data?.header.languages ?? [], formats };
    this.say = finderWords(t, this.reader);
    const { gazetteer, isSettled } = this.#data;
    const from = [data, gazetteer, isSettled, question, limit, radius, nation];
    if (from.every((value, i) => value === this.#answeredFrom[i])) return;
    this.#answeredFrom = from;
    this.groups = inNations(data?.collections.groups ?? [], nation);
    // a group that is called so is the answer, whatever the gazetteer may know
    const isWaiting = question?.from === 'text' && !question.choice && !isSettled;
    if (!data || !question || (isWaiting && this.#index.named(question.text).length === 0)) {
      this.answer = undefined;
      return;
    }
    this.answer = findAnswer(question, {
      groups: this.groups,
      index: this.#index,
      gazetteer,
      limit: limit >= 1 ? Math.min(Math.floor(limit), MOST_GROUPS) : USUAL_LIMIT,
      radius: (unit) => parseDistance(radius ?? '', unit) ?? USUAL_RADIUS(unit),
    });
  }

  /** Groups and places that may be meant, while somebody is typing. */
  readonly suggest = (text: string): readonly FinderOption[] => {
    if (this.#warmed !== this.groups) void this.warm();
    const groups = this.#indexed?.groups === this.groups ? this.#index.search(text, MOST_OPTIONS) : [];
    const isFull = groups.length === MOST_OPTIONS;
    const places = this.#data.gazetteer?.suggest(text, MOST_OPTIONS, !isFull) ?? [];
    return [...groups, ...places]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_OPTIONS)
      .map((hit) => this.option('group' in hit ? ofGroup(hit) : ofPlace(hit.place)));
  };

  /** Readies the names of groups, in turns with the page: at once for some hundreds, and no key waits for thousands. */
  async warm(): Promise<void> {
    const { groups } = this;
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
    if (groups !== this.groups || this.#indexed?.groups === groups) return;
    this.#indexed = { groups, index: new GroupIndex(groups, keys) };
    if (hasWaited) this.#onWarm();
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
    const { groups } = this;
    if (this.#indexed?.groups !== groups) this.#indexed = { groups, index: new GroupIndex(groups) };
    return this.#indexed.index;
  }
}

/** Groups of the nations an embedder names, all of them where none is named. */
function inNations(groups: readonly Group[], nations: string | undefined): readonly Group[] {
  const wanted = new Set(nations?.split(/[\s,]+/).filter(Boolean));
  return wanted.size > 0 ? groups.filter(({ nation }) => nation && wanted.has(nation)) : groups;
}
