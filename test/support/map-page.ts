import '../../src/define/sanctuary-map.ts';
import type { WidgetStatus } from '../../src/base/sanctuary-element.ts';
import type { SanctuaryMapElement } from '../../src/elements/sanctuary-map/sanctuary-map.ts';
import { mockNetwork } from './msw.ts';
import { serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

/** Makes a map that is not in the page yet. */
export function createMap(
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): SanctuaryMapElement {
  const map = document.createElement('sanctuary-map') as SanctuaryMapElement;
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  map.append(...children);
  return map;
}

/** Puts a map into the page. `clearPage` takes it out again. */
export function mountMap(attributes: Record<string, string> = {}, ...children: (Node | string)[]): SanctuaryMapElement {
  const map = createMap(attributes, ...children);
  document.body.append(map);
  return map;
}

/** Puts a map with this feed into the page and waits for what comes of it. */
export async function showMap(
  feed: unknown,
  attributes: Record<string, string> = {},
  status: WidgetStatus = 'ready',
): Promise<SanctuaryMapElement> {
  const { url } = await serveFeed(feed);
  const map = mountMap({ feed: url, ...attributes });
  await hasStatus(map, status);
  await filtersCame(map);
  return map;
}

/** Waits for the filters, which come after the list. */
export async function filtersCame(map: SanctuaryMapElement): Promise<void> {
  await until(() => all(map, '.bar').length === 0, 'the filters never came');
  await map.updateComplete;
}

export async function hasStatus(map: SanctuaryMapElement, status: WidgetStatus): Promise<void> {
  await until(() => map.status === status, `the status became ${map.status}, not ${status}`);
  await map.updateComplete;
}

/** Goes over to the list or the map where the widget is too narrow for both. */
export async function showFace(map: SanctuaryMapElement, face: 'list' | 'map'): Promise<void> {
  const button = all(map, '.face')[face === 'list' ? 0 : 1];
  if (button?.checkVisibility()) button.click();
  await map.updateComplete;
}

/** Waits until the map is drawn and shows at least one mark; a narrow widget is told to show it. */
export async function drawn(map: SanctuaryMapElement): Promise<void> {
  await hasStatus(map, map.status);
  await showFace(map, 'map');
  await until(() => marks(map).length > 0, 'no mark was drawn');
  await map.updateComplete;
}

/** Takes all maps out of the page and drops the feeds: for `afterEach`. */
export async function clearPage(): Promise<void> {
  for (const map of document.querySelectorAll('sanctuary-map, [data-scene]')) map.remove();
  await new Promise((resolve) => setTimeout(resolve));
  (await mockNetwork()).resetHandlers();
}

/** An element around others that `clearPage` takes away. */
export function scene(...children: Node[]): HTMLElement {
  const around = document.createElement('div');
  around.dataset['scene'] = '';
  around.append(...children);
  document.body.append(around);
  return around;
}

export function all<E extends HTMLElement = HTMLElement>(map: SanctuaryMapElement, selector: string): E[] {
  return [...(map.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** What is seen and read: the text of the widget without its style sheets and hidden parts. */
export function visibleText(map: SanctuaryMapElement): string {
  const section = map.shadowRoot?.querySelector<HTMLElement>('section');
  return (section?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

export const marks = (map: SanctuaryMapElement): HTMLButtonElement[] => all(map, '.mark');
export const rows = (map: SanctuaryMapElement): HTMLButtonElement[] => all(map, '[part~="row"]');
export const rowNames = (map: SanctuaryMapElement): string[] =>
  rows(map).map((row) => row.querySelector('bdi')?.textContent ?? '');
/** Details, once they say all there is to say. */
export const details = (map: SanctuaryMapElement): HTMLElement | undefined =>
  all(map, '[part~="details"]:has(.facts)')[0];
export const focused = (map: SanctuaryMapElement): Element | null => map.shadowRoot?.activeElement ?? null;

export function named(element: Element | null | undefined): string {
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one visible element of a kind with a name, such as `find(map, 'button', 'Zoom in')`. */
export function find<E extends HTMLElement = HTMLElement>(
  map: SanctuaryMapElement,
  selector: string,
  name: string | RegExp,
): E {
  const fits = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const found = all<E>(map, selector).filter((element) => fits(named(element)) && element.checkVisibility());
  const [first] = found;
  if (!first) {
    throw new Error(`no ${selector} "${String(name)}" among: ${all(map, selector).map(named).join(' | ')}`);
  }
  return first;
}

/** Opens details by their line of the list, and waits for all that they say. */
export async function openDetails(map: SanctuaryMapElement, row: HTMLElement | undefined): Promise<void> {
  row?.click();
  await map.updateComplete;
  await until(() => details(map), 'no details');
}

/** Presses a button that moves the map, opening what it lies in. */
export async function move(map: SanctuaryMapElement, to: 'north' | 'south' | 'east' | 'west'): Promise<void> {
  const pad = all(map, 'button[aria-expanded="false"]').find((button) => named(button) === 'Move the map');
  pad?.click();
  await map.updateComplete;
  const button = find(map, 'button', `Move the map ${to}`);
  button.focus();
  button.click();
}

export const rowOf = (map: SanctuaryMapElement, name: string): HTMLButtonElement =>
  find(map, '[part~="row"]', new RegExp(`^${name}`));
export const markOf = (map: SanctuaryMapElement, name: string): HTMLButtonElement =>
  find(map, '.mark', new RegExp(`^${name}`));
