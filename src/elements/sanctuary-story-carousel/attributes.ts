import type { StoryChoice } from '../../domain/select-stories.ts';

/** The name under which the page's address names a story. */
export const STORY = 'story';

/** What the embedder writes on the tag to choose stories: lists are apart by commas. */
export interface ChoiceAttributes {
  readonly group?: string | undefined;
  readonly tag?: string | undefined;
  readonly order?: string | undefined;
}

/** Reads the attributes. An order nobody has heard of is the newest first. */
export function parseChoice({ group, tag, order }: ChoiceAttributes): StoryChoice {
  return {
    groups: parseList(group),
    tags: parseList(tag && String(tag).toLowerCase()),
    order: order === 'oldest' || order === 'feed' ? order : 'newest',
  };
}

/** The items of a list that is apart by commas; a tag may be of several words. A framework may set an array or a number. */
export function parseList(list: string | undefined): ReadonlySet<string> {
  const items = String(list ?? '').split(',');
  return new Set(items.map((item) => item.trim()).filter(Boolean));
}

/** The most stories that are shown: thousands of cards hold a page up for many seconds. */
const MOST = 200;

/** How many stories are shown at the most, where that is a number above nought and not beyond what a page can work with. */
export function parseLimit(limit: number | undefined): number {
  return limit !== undefined && limit >= 1 ? Math.min(MOST, Math.floor(limit)) : MOST;
}
