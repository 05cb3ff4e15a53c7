import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { heardOutline, heardTree } from '../../support/heard-tree.ts';
import { LONG_TEXT, storyFeed, storyItem } from '../../support/story-feed.ts';
import { clearStories, openStory, press, showStories } from '../../support/story-page.ts';

const ROLES = new Set([
  'region',
  'heading',
  'group',
  'button',
  'link',
  'list',
  'listitem',
  'article',
  'dialog',
  'note',
]);

const outline = async (): Promise<string[]> => heardOutline(await heardTree(), ROLES);

describe('sanctuary-story-carousel: what a screen reader is told', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 400, height: 800 });
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(clearStories);

  const feed = storyFeed([
    storyItem({ id: 'one', title: 'First (invented)', content_text: LONG_TEXT, date_published: '2025-06-02' }),
    storyItem({ id: 'two', title: 'Second (invented)', own: { contentNote: 'Speaks of loss.' } }),
  ]);

  const top = (toggle: string): string[] => [
    'region "Stories of sanctuary"',
    '  heading "Stories of sanctuary"',
    `  button "${toggle}"`,
  ];
  const row = (...card: string[]): string[] => [
    ...top('Show all as a list'),
    '  button "Previous stories"',
    '  button "Next stories"',
    '  group "Stories"',
    ...card,
  ];

  it('is a carousel with its place in the set, without the cards that are out of view (E1, E2, E4)', async () => {
    const { carousel } = await showStories(feed);
    expect(await outline()).to.deep.equal(
      row('    group "1 of 2"', '      heading "First (invented)"', '      button "Read on First (invented)"'),
    );
    await press(carousel, 'Next stories');
    expect(await outline()).to.deep.equal(
      row('    group "2 of 2"', '      heading "Second (invented)"', '      button "Show the story Second (invented)"'),
    );
  });

  it('is a list of all of them where that is chosen (E3)', async () => {
    const { carousel } = await showStories(feed);
    await press(carousel, 'Show all as a list');
    expect(await outline()).to.deep.equal([
      ...top('Show side by side'),
      '  list ""',
      '    listitem ""',
      '      article "First (invented)"',
      '        heading "First (invented)"',
      '    listitem ""',
      '      article "Second (invented)"',
      '        heading "Second (invented)"',
      '        button "Show the story Second (invented)"',
    ]);
  });

  it('is nothing but the story while one is read (A2)', async () => {
    const { carousel } = await showStories(feed);
    await openStory(carousel, 'First (invented)');
    expect(await outline()).to.deep.equal([
      'dialog "First (invented)"',
      '  button "Close"',
      '  heading "First (invented)"',
    ]);
  });
});
