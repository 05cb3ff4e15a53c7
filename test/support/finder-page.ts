import '../../src/define/sanctuary-group-finder.ts';
import type { WidgetStatus } from '../../src/base/sanctuary-element.ts';
import type { SanctuaryGroupFinderElement } from '../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { groupFeature, placeFeature } from './feeds.ts';
import { at, mapFeed } from './map-feed.ts';
import { mockNetwork } from './msw.ts';
import { serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Finder = SanctuaryGroupFinderElement;
type Attributes = Record<string, string>;

/** A group where a real town is. */
function group(id: string, name: unknown, [lng, lat]: [number, number], more: object = {}): Record<string, unknown> {
  return at(groupFeature({ id, name, nation: 'england', url: `https://${id}.example/`, ...more }), [lng, lat]);
}

/** Invented groups around Leeds, one in Shetland, one in Dublin, one nowhere: what the questions of the tests are about. */
export function finderFeed(header: Record<string, unknown> = {}): Record<string, unknown> {
  const contact = 'https://leeds.example/contact';
  const groups = [
    group('leeds', 'Alder Group', [-1.5491, 53.8008], { areas: ['Leeds'], contact }),
    group('bradford', 'Beech Group', [-1.7594, 53.796], { areas: ['Bradford'], status: 'forming' }),
    group('york', { en: 'Cedar Group', cy: 'Grŵp Cedrwydd' }, [-1.0815, 53.9591], { status: 'paused' }),
    group('hull', 'Derwent Group', [-0.3367, 53.7457], { areas: ['Holderness and the Wolds'] }),
    group('gone', 'Elm Group', [-1.55, 53.8], { status: 'closed' }),
    group('shetland', 'Fir Group', [-1.149, 60.153], { nation: 'scotland' }),
    group('dublin', 'Grúpa Coille', [-6.2603, 53.3498], { nation: 'ireland' }),
    { ...groupFeature({ id: 'nowhere', name: 'Hazel Network', areas: [] }), geometry: null },
  ];
  const places = [
    at(placeFeature({ id: 'a', name: 'A Library', stream: 'library' }), [-1.55, 53.8]),
    at(placeFeature({ id: 'b', name: 'B Library', stream: 'library' }), [-1.54, 53.81]),
    at(placeFeature({ id: 'c', name: 'C School', stream: 'school', group: 'leeds' }), [-1.2, 53.5]),
  ];
  return mapFeed(groups, places, {
    languages: ['en'],
    publisher: { name: 'A network', url: 'https://network.example/' },
    ...header,
  });
}

/** Makes a finder that is not in the page yet. */
export function createFinder(attributes: Attributes = {}, ...children: (Node | string)[]): Finder {
  const finder = document.createElement('sanctuary-group-finder') as Finder;
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  finder.append(...children);
  return finder;
}

/** Puts a finder into the page. `clearFinders` takes it out again. */
export function mountFinder(attributes: Attributes = {}, ...children: (Node | string)[]): Finder {
  const finder = createFinder(attributes, ...children);
  document.body.append(finder);
  return finder;
}

/** Puts a finder with this feed into the page and waits for what comes of it. */
export async function showFinder(
  feed: unknown = finderFeed(),
  attributes: Attributes = {},
  status: WidgetStatus = 'ready',
): Promise<Finder> {
  const { url } = await serveFeed(feed);
  const finder = mountFinder({ feed: url, ...attributes });
  await comesTo(finder, status);
  return finder;
}

/** Waits for a status and, where there are groups to be found, for what finds them: what is typed before is in `early.test.ts`. */
export async function comesTo(finder: Finder, status: WidgetStatus): Promise<void> {
  await until(() => finder.status === status, `the status became ${finder.status}, not ${status}`);
  if (status === 'ready') await import('../../src/elements/sanctuary-group-finder/answer/answers.ts');
  await new Promise((resolve) => setTimeout(resolve));
  await finder.updateComplete;
}

/** For `afterEach`. */
export async function clearFinders(): Promise<void> {
  for (const element of document.querySelectorAll('sanctuary-group-finder, sanctuary-map, [data-scene]'))
    element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  (await mockNetwork()).resetHandlers();
}

export function inFinder<E extends HTMLElement = HTMLElement>(finder: Finder, selector: string): E[] {
  return [...(finder.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export const field = (finder: Finder): HTMLInputElement => inFinder<HTMLInputElement>(finder, 'input')[0]!;
export const options = (finder: Finder): HTMLElement[] => inFinder(finder, '[role="option"]');
export const resultsHeading = (finder: Finder): string => textOf(inFinder(finder, '#results-heading')[0]);
export const cardNames = (finder: Finder): string[] => inFinder(finder, '[part~="name"]').map(textOf);
export const focusedIn = (finder: Finder): Element | null => finder.shadowRoot?.activeElement ?? null;
export const button = (finder: Finder, name: string): HTMLButtonElement => {
  const all = inFinder<HTMLButtonElement>(finder, 'button');
  const found = all.find((one) => textOf(one).startsWith(name));
  if (!found) throw new Error(`no button "${name}" among: ${all.map(textOf).join(' | ')}`);
  return found;
};

/** The words of an element as they are seen: isolates keep what was typed in order, and have no form of their own. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Types into the field as a visitor does, and waits for what is suggested. */
export async function type(finder: Finder, text: string): Promise<void> {
  const input = field(finder);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

/** Types a question and presses the button. Resolves when there is an answer of any kind. */
export async function ask(finder: Finder, text: string): Promise<void> {
  await type(finder, text);
  inFinder(finder, '[part~="find"]')[0]!.click();
  await answered(finder);
}

export async function answered(finder: Finder): Promise<void> {
  await until(() => inFinder(finder, '#results-heading, #summary').length > 0, 'no answer came');
  await finder.updateComplete;
}
