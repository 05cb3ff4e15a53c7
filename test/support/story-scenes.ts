import { HttpResponse } from 'msw';
import { LONG_TEXT, manyStories, storyFeed, storyItem } from './story-feed.ts';
import { all, dialog, hasStatus, mountStories, press, rested, type Carousel } from './story-page.ts';
import { held, serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;

/** Brings a carousel to one of the states it can be in; the first part of a criterion's "in every state". */
export type StoryScene = (attributes: Attributes) => Promise<Carousel>;

/** Stories of every look: noted, in three languages, without a title, with every fact there is. */
const FEED = storyFeed(
  [
    storyItem({
      id: 'full',
      content_text: LONG_TEXT,
      url: 'https://source.example/story',
      authors: [{ name: 'Somebody (invented)' }],
      own: { pseudonym: true, quote: 'A sentence to be shown by itself.' },
    }),
    storyItem({ id: 'noted', own: { contentNote: { en: 'Speaks of loss.', cy: 'Yn sôn am golled.' } } }),
    storyItem({
      id: 'ar',
      language: 'ar',
      title: 'قصة (متخيَّلة)',
      content_text: 'كلمات قليلة.',
      own: { quote: 'كلمات.' },
    }),
    storyItem({ id: 'cy', language: 'cy', title: 'Stori (dychmygol)', content_text: 'Ychydig eiriau.' }),
    storyItem({ id: 'bare', title: undefined, date_published: undefined }),
  ],
  { publisher: { name: 'Publisher', removals: 'mailto:removals@example.org' } },
);

async function show(body: unknown, status: Carousel['status'], attributes: Attributes) {
  const feed = await serveFeed(body);
  const carousel = mountStories({ feed: feed.url, ...attributes });
  await hasStatus(carousel, status);
  const lang = attributes['lang'] ?? 'en';
  await until(() => all(carousel, 'section')[0]?.lang === lang, `never in "${lang}"`);
  await rested(carousel);
  return { carousel, feed };
}

const ready = async (attributes: Attributes) => (await show(FEED, 'ready', attributes)).carousel;

/** Every state of the carousel that looks different, by name. */
export const STORY_SCENES: Readonly<Record<string, StoryScene>> = {
  ready,
  async loading(attributes) {
    const carousel = mountStories({ feed: (await serveFeed(held({}).body)).url, ...attributes });
    await until(() => all(carousel, '[aria-busy]').length > 0, 'never loading');
    return carousel;
  },
  list: (attributes) => ready({ ...attributes, layout: 'list' }),
  'one story': async (attributes) => (await show(storyFeed(manyStories(1)), 'ready', attributes)).carousel,
  async dialog(attributes) {
    const carousel = await ready(attributes);
    all(carousel, '[aria-haspopup="dialog"]')[0]!.click();
    await until(() => dialog(carousel)?.open, 'no dialog');
    return carousel;
  },
  async 'story gone'(attributes) {
    history.replaceState(null, '', '#story=never-was');
    const carousel = await ready({ ...attributes, hash: '' });
    await until(() => dialog(carousel)?.open, 'no dialog');
    return carousel;
  },
  async 'note opened'(attributes) {
    const carousel = await ready({ ...attributes, layout: 'list' });
    all(carousel, '[aria-expanded]')[0]!.click();
    await rested(carousel);
    return carousel;
  },
  async turned(attributes) {
    const carousel = await ready(attributes);
    await press(carousel, /^(Next stories|Straeon nesaf|القصص التالية)$/);
    return carousel;
  },
  async stale(attributes) {
    const { carousel, feed } = await show(FEED, 'ready', attributes);
    feed.body = new HttpResponse(null, { status: 500 });
    await carousel.refresh();
    await hasStatus(carousel, 'stale');
    return carousel;
  },
  empty: async (attributes) => (await show(storyFeed([]), 'empty', attributes)).carousel,
  error: async (attributes) => (await show([{}], 'error', attributes)).carousel,
};
