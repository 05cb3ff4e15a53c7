import type { Story } from './story.ts';

/** Which stories are wanted, and in what order. */
export interface StoryChoice {
  /** Ids of groups; empty for all. */
  readonly groups: ReadonlySet<string>;
  /** Tags in lower case, of which a story has at least one; empty for all. */
  readonly tags: ReadonlySet<string>;
  /** By the day they were published, those without one last; or as the feed has them. */
  readonly order: 'newest' | 'oldest' | 'feed';
}

/** The stories that are wanted, in the order wanted. */
export function selectStories(stories: readonly Story[], { groups, tags, order }: StoryChoice): readonly Story[] {
  const chosen = stories.filter(
    (story) =>
      (groups.size === 0 || (story.group !== undefined && groups.has(story.group))) &&
      (tags.size === 0 || story.tags.some((tag) => tags.has(tag.toLowerCase()))),
  );
  if (order === 'feed') return chosen;
  const sign = order === 'newest' ? -1 : 1;
  return chosen.sort((a, b) => {
    const [x, y] = [moment(a), moment(b)];
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || sign * (x - y) || 0;
  });
}

function moment({ published }: Story): number {
  return Date.parse(published ?? '');
}
