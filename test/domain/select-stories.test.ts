import { expect } from '@open-wc/testing';
import { selectStories, type StoryChoice } from '../../src/domain/select-stories.ts';
import type { Story } from '../../src/domain/story.ts';

const story = (id: string, more: Partial<Story> = {}): Story => ({
  id,
  paragraphs: ['Words.'],
  authors: [],
  pseudonym: false,
  tags: [],
  ...more,
});
const choose = (stories: readonly Story[], choice: Partial<StoryChoice> = {}): string[] =>
  selectStories(stories, { groups: new Set(), tags: new Set(), order: 'newest', ...choice }).map(({ id }) => id);

describe('the stories that are wanted', () => {
  const stories = [
    story('undated'),
    story('middle', { published: '2025-06-01T12:00:00Z', group: 'a', tags: ['Young People'] }),
    story('late', { published: '2025-06-01T12:00:00-05:00', tags: ['work'] }),
    story('early', { published: '2024-01-01', group: 'b', tags: ['work', 'home'] }),
    story('undated too'),
  ];

  it('come the newest first, by the moment and not by the letters, those without a date last', () => {
    expect(choose(stories)).to.deep.equal(['late', 'middle', 'early', 'undated', 'undated too']);
  });
  it('come the oldest first', () => {
    expect(choose(stories, { order: 'oldest' })).to.deep.equal(['early', 'middle', 'late', 'undated', 'undated too']);
  });
  it('come as the feed has them, and leave the feed as it is', () => {
    expect(choose(stories, { order: 'feed' })).to.deep.equal(stories.map(({ id }) => id));
  });
  it('are those of groups', () =>
    expect(choose(stories, { groups: new Set(['a', 'b']) })).to.deep.equal(['middle', 'early']));
  it('have one of the tags, however they are written', () => {
    expect(choose(stories, { tags: new Set(['young people', 'home']) })).to.deep.equal(['middle', 'early']);
  });
});
