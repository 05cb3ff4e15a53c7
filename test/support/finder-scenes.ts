import { HttpResponse } from 'msw';
import type { SanctuaryGroupFinderElement } from '../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { groupFeature } from './feeds.ts';
import { ask, comesTo, finderFeed, inFinder, mountFinder, options, type } from './finder-page.ts';
import { setWhereabouts } from './geolocation.ts';
import { mapFeed } from './map-feed.ts';
import { held, serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;

/** Brings a finder to one of the states it can be in; the first part of a criterion's "in every state". */
export type FinderScene = (attributes: Attributes) => Promise<SanctuaryGroupFinderElement>;

async function show(
  body: unknown,
  status: SanctuaryGroupFinderElement['status'],
  attributes: Attributes,
): Promise<{ finder: SanctuaryGroupFinderElement; feed: Awaited<ReturnType<typeof serveFeed>> }> {
  const feed = await serveFeed(body);
  const finder = mountFinder({ feed: feed.url, ...attributes });
  await comesTo(finder, status);
  const lang = attributes['lang'] ?? 'en';
  await until(() => inFinder(finder, 'section')[0]?.lang === lang, `never in "${lang}"`);
  return { finder, feed };
}

const ready: FinderScene = async (attributes) => (await show(finderFeed(), 'ready', attributes)).finder;

/** Asked and answered, whatever the language of the button. */
const asked =
  (question: string, more: Attributes = {}): FinderScene =>
  async (attributes) => {
    const finder = await ready({ ...attributes, ...more });
    await ask(finder, question);
    return finder;
  };

/** Every state of the finder that looks different, by name. */
export const FINDER_SCENES: Readonly<Record<string, FinderScene>> = {
  ready,
  async loading(attributes) {
    return mountFinder({ feed: (await serveFeed(held({}).body)).url, ...attributes });
  },
  async 'suggestions open'(attributes) {
    const finder = await ready(attributes);
    await type(finder, 'gro');
    await until(() => options(finder).length > 0);
    inFinder(finder, 'input')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await finder.updateComplete;
    return finder;
  },
  answered: asked('Leeds', { near: '' }),
  'none near': asked('Penzance'),
  choices: asked('Newport'),
  'did you mean': asked('Llandundo'),
  problem: asked('BFPO 61'),
  'closed group': asked('Elm Group'),
  async 'no location'(attributes) {
    await setWhereabouts('denied');
    const finder = await ready(attributes);
    inFinder(finder, '[part~="locate"]')[0]!.click();
    await until(() => inFinder(finder, '#location')[0]?.textContent, 'nothing was said');
    return finder;
  },
  async 'small print open'(attributes) {
    const finder = await ready(attributes);
    inFinder<HTMLDetailsElement>(finder, 'details')[0]!.open = true;
    return finder;
  },
  async stale(attributes) {
    const { finder, feed } = await show(finderFeed(), 'ready', attributes);
    feed.body = new HttpResponse(null, { status: 500 });
    await finder.refresh();
    await comesTo(finder, 'stale');
    return finder;
  },
  async 'partly bad'(attributes) {
    const bad = mapFeed([groupFeature({ id: 'a' }), { ...groupFeature({ id: 'b' }), properties: {} }]);
    return (await show(bad, 'ready', attributes)).finder;
  },
  empty: async (attributes) => (await show(mapFeed([]), 'empty', attributes)).finder,
  error: async (attributes) => (await show([], 'error', attributes)).finder,
};
