import { http, HttpResponse } from 'msw';
import type { SanctuaryMapElement } from '../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature, placeFeature } from './feeds.ts';
import { at, libraryHouse, longFeed, mapFeed, smallFeed } from './map-feed.ts';
import { all, details, drawn, filtersCame, hasStatus, marks, mountMap, rows } from './map-page.ts';
import { mockNetwork } from './msw.ts';
import { held, serveFeed } from './serve-feed.ts';
import { refusal, serveTiles } from './serve-tiles.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;

/** Brings a map to one of the states it can be in; the first part of a criterion's "in every state". */
export type Scene = (attributes: Attributes) => Promise<SanctuaryMapElement>;

async function show(body: unknown, status: SanctuaryMapElement['status'], attributes: Attributes) {
  const feed = await serveFeed(body);
  const map = mountMap({ feed: feed.url, ...attributes });
  await hasStatus(map, status);
  await filtersCame(map);
  const lang = attributes['lang'] ?? 'en';
  await until(() => all(map, 'section')[0]?.lang === lang, `never in "${lang}"`);
  return { map, feed };
}

async function ready(attributes: Attributes): Promise<SanctuaryMapElement> {
  const { map } = await show(smallFeed(), 'ready', attributes);
  await drawn(map);
  return map;
}

async function openFilter(map: SanctuaryMapElement, index: number): Promise<HTMLInputElement[]> {
  const [unfold] = all(map, '.unfold[aria-expanded="false"]');
  if (unfold?.checkVisibility()) unfold.click();
  await map.updateComplete;
  all(map, '.facet > button')[index]?.click();
  await map.updateComplete;
  return all<HTMLInputElement>(map, 'input').filter((box) => box.checkVisibility());
}

/** A map with tiles from a server of its own, in the state that the line under it has then. */
async function tiles(attributes: Attributes, state: string, status?: number): Promise<SanctuaryMapElement> {
  const server = await serveTiles();
  if (status) server.answer = () => refusal(status);
  const map = await ready({
    ...attributes,
    tiles: '',
    'tile-url': server.template,
    'tile-attribution': '© [Map makers](https://makers.example/) and others',
    ...(state === 'offered' ? {} : { 'tiles-consent': 'given' }),
  });
  await until(() => all(map, `.tile-bar.is-${state}`).length > 0, `never ${state}`);
  return map;
}

let pages = 0;

/** A page of a server that has 9,000 places and gives one at a time; by itself, or one of ever more. */
const placesPage = (isLast: boolean): Response =>
  HttpResponse.json({
    type: 'FeatureCollection',
    features: [at(placeFeature({ id: `p${isLast ? 0 : ++pages}` }), [-1.5, 53.8])],
    links: isLast ? [] : [{ rel: 'next', href: `?bbox=0,0,1,1&p=${pages}` }],
    numberMatched: 9000,
    numberReturned: 1,
  });

/** A map of a server that is asked for what is in view, with the note that its answer leaves on the map. */
async function area(attributes: Attributes, answer: () => Response): Promise<SanctuaryMapElement> {
  const items = 'https://ogc.example/collections/places/items';
  const isView = (url: string): boolean => new URL(url).searchParams.has('bbox');
  (await mockNetwork()).use(http.get(items, ({ request }) => (isView(request.url) ? answer() : placesPage(true))));
  const map = mountMap({ feed: items, ...attributes });
  await hasStatus(map, 'ready');
  await drawn(map);
  await until(() => all(map, '.area-note').length > 0, 'no note');
  return map;
}

/** Every state of the map that looks different, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  ready,
  async loading(attributes) {
    const map = mountMap({ feed: (await serveFeed(held({}).body)).url, ...attributes });
    await until(() => all(map, '[aria-busy]').length > 0, 'never loading');
    return map;
  },
  async details(attributes) {
    const map = await ready(attributes);
    rows(map)[1]?.click();
    await until(() => details(map));
    return map;
  },
  async cluster(attributes) {
    const { map } = await show(mapFeed([], libraryHouse(3)), 'ready', attributes);
    await drawn(map);
    marks(map)[0]?.click();
    await until(() => all(map, '[part~="side"] button').length > 3);
    return map;
  },
  async shortcuts(attributes) {
    const map = await ready(attributes);
    all(map, '.keys')[0]?.click();
    await until(() => all(map, 'dialog[open]').length > 0, 'no sheet');
    return map;
  },
  async 'filter open'(attributes) {
    const map = await ready(attributes);
    (await openFilter(map, 0))[1]?.click();
    await map.updateComplete;
    return map;
  },
  async tools(attributes) {
    const map = await ready(attributes);
    all(map, '.tools > button')[0]?.click();
    await until(() => all(map, '.tool').length > 0, 'no tools');
    return map;
  },
  async directions(attributes) {
    const { map } = await show(mapFeed([], [placeFeature({ precision: 'exact' })]), 'ready', attributes);
    rows(map)[0]?.click();
    await until(() => all(map, '.directions').length > 0, 'no directions');
    all(map, '.directions summary')[0]?.click();
    return map;
  },
  async timeline(attributes) {
    const map = await ready({ ...attributes, timeline: '' });
    await until(() => all(map, '[type="range"]').length > 0, 'no slider');
    all(map, '.timeline summary')[0]?.click();
    return map;
  },
  async 'searched and sorted'(attributes) {
    const { map } = await show(longFeed(), 'ready', { ...attributes, search: 'i', sort: 'newest' });
    const [box] = await openFilter(map, 0);
    box?.click();
    await map.updateComplete;
    return map;
  },
  async 'nothing found'(attributes) {
    const map = await ready(attributes);
    (await openFilter(map, 0))[3]?.click();
    (await openFilter(map, 1))[2]?.click();
    await until(() => rows(map).length === 0, 'something was found');
    return map;
  },
  async 'partly bad'(attributes) {
    const bad = [
      groupFeature({ id: 'a' }),
      at(placeFeature({ id: 'b' }), null),
      { ...placeFeature({}), properties: {} },
    ];
    return (await show(mapFeed(bad.slice(0, 1), bad.slice(1)), 'ready', attributes)).map;
  },
  async stale(attributes) {
    const { map, feed } = await show(smallFeed(), 'ready', attributes);
    feed.body = new HttpResponse(null, { status: 500 });
    await map.refresh();
    await hasStatus(map, 'stale');
    return map;
  },
  async pad(attributes) {
    const map = await ready(attributes);
    all(map, '.controls [aria-expanded]')[0]?.click();
    await until(() => all(map, '.pan').length === 4, 'no pad');
    return map;
  },
  async 'mark focused'(attributes) {
    const map = await ready(attributes);
    marks(map)[0]?.focus();
    await until(() => map.shadowRoot?.activeElement?.matches('.mark'), 'no focus on a mark');
    return map;
  },
  'area of more': (attributes) => area(attributes, () => placesPage(false)),
  'area failed': (attributes) => area(attributes, () => new HttpResponse(null, { status: 500 })),
  async 'tiles offered'(attributes) {
    const map = await tiles(attributes, 'offered');
    const [fold] = all(map, '.tile-fold');
    if (fold?.checkVisibility()) fold.click();
    await map.updateComplete;
    return map;
  },
  'tiles shown': (attributes) => tiles(attributes, 'shown'),
  'tiles refused': (attributes) => tiles(attributes, 'refused', 403),
  empty: async (attributes) => (await show(mapFeed([]), 'empty', attributes)).map,
  error: async (attributes) => (await show([], 'error', attributes)).map,
};
