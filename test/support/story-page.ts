import '../../src/define/sanctuary-story-carousel.ts';
import type { WidgetStatus } from '../../src/base/sanctuary-element.ts';
import type { SanctuaryStoryCarouselElement } from '../../src/elements/sanctuary-story-carousel/sanctuary-story-carousel.ts';
import { mockNetwork } from './msw.ts';
import { serveFeed, type ServedFeed } from './serve-feed.ts';
import { until } from './until.ts';

export type Carousel = SanctuaryStoryCarouselElement;

/** Puts a carousel into the page. `clearStories` takes it out again. */
export function mountStories(attributes: Record<string, string> = {}, ...children: (Node | string)[]): Carousel {
  const carousel = document.createElement('sanctuary-story-carousel') as Carousel;
  for (const [name, value] of Object.entries(attributes)) carousel.setAttribute(name, value);
  carousel.append(...children);
  document.body.append(carousel);
  return carousel;
}

/** Puts a carousel with this feed into the page and waits for what comes of it. */
export async function showStories(
  body: unknown,
  attributes: Record<string, string> = {},
  status: WidgetStatus = 'ready',
): Promise<{ readonly carousel: Carousel; readonly feed: ServedFeed }> {
  const feed = await serveFeed(body);
  const carousel = mountStories({ feed: feed.url, ...attributes });
  await hasStatus(carousel, status);
  await rested(carousel);
  return { carousel, feed };
}

export async function hasStatus(carousel: Carousel, status: WidgetStatus): Promise<void> {
  await until(() => carousel.status === status, `the status became ${carousel.status}, not ${status}`);
  await carousel.updateComplete;
  // cards out of view are filled a frame later, and of a carousel that nobody sees when it is seen
  await until(
    () => carousel.clientWidth === 0 || all(carousel, '.is-coming').length === 0,
    'the row stayed unfinished',
  );
}

/** Waits until what comes after the cards is there: the stories stand between the tags too, for reader views. */
export async function copied(carousel: Carousel): Promise<void> {
  await until(() => carousel.querySelector('[slot="reader"] article'), 'no copy between the tags');
}

/** Waits until the row is whole and has come to rest. */
export async function rested(carousel: Carousel): Promise<void> {
  let before = NaN;
  for (;;) {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await carousel.updateComplete;
    const now = all(carousel, '.row')[0]?.scrollLeft ?? 0;
    if (now === before && all(carousel, '.is-coming').length === 0) return;
    before = now;
  }
}

/** Takes all carousels out of the page and drops the feeds: for `afterEach`. */
export async function clearStories(): Promise<void> {
  for (const carousel of document.querySelectorAll('sanctuary-story-carousel, [data-scene]')) carousel.remove();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  await new Promise((resolve) => setTimeout(resolve));
  (await mockNetwork()).resetHandlers();
}

export function all<E extends HTMLElement = HTMLElement>(carousel: Carousel, selector: string): E[] {
  return [...(carousel.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

export const cards = (carousel: Carousel): HTMLElement[] => all(carousel, '[part~="card"]');
export const entries = (carousel: Carousel): HTMLElement[] => all(carousel, '[part~="entry"]');
export const cardsInView = (carousel: Carousel): HTMLElement[] => cards(carousel).filter((card) => !card.inert);
export const dialog = (carousel: Carousel): HTMLDialogElement | undefined =>
  all<HTMLDialogElement>(carousel, 'dialog')[0];
export const focused = (carousel: Carousel): Element | null => carousel.shadowRoot?.activeElement ?? null;
export const titles = (elements: readonly Element[]): string[] =>
  elements.map((element) => element.querySelector('[part~="title"]')?.textContent?.trim() ?? '');

/** The accessible name of a button as far as these tests need it. */
export function named(element: Element | null | undefined): string {
  const root = element?.getRootNode() as ShadowRoot | undefined;
  const from = element?.getAttribute('aria-labelledby')?.split(' ');
  const words = from?.map((id) => root?.getElementById(id)?.textContent ?? '').join(' ');
  return (words ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one visible button with a name. */
export function button(carousel: Carousel, name: string | RegExp): HTMLButtonElement {
  const fits = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const buttons = all<HTMLButtonElement>(carousel, 'button').filter(
    (one) => one.checkVisibility() && !one.closest('[inert]'),
  );
  const found = buttons.find((one) => fits(named(one)));
  if (!found) throw new Error(`no button "${String(name)}" among: ${buttons.map(named).join(' | ')}`);
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function press(carousel: Carousel, name: string | RegExp): Promise<void> {
  button(carousel, name).click();
  await rested(carousel);
}

/** Opens the whole of a story and waits for the dialog. */
export async function openStory(carousel: Carousel, title: string): Promise<HTMLDialogElement> {
  const opener = button(carousel, `Read on ${title}`);
  opener.focus();
  opener.click();
  await until(() => dialog(carousel)?.open, 'no dialog opened');
  return dialog(carousel)!;
}

/** Everything that is anywhere in the widget, in the shadow tree and between the tags: texts and attributes. */
export function everythingIn(carousel: Carousel): string {
  return [carousel, carousel.shadowRoot!].map(everythingBelow).join('\n');
}

/** The texts, comments and attributes of a node and all in it. */
export function everythingBelow(root: Node): string {
  const parts: string[] = [];
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT;
  const walker = document.createTreeWalker(root, kinds);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) for (const { name, value } of node.attributes) parts.push(`${name}=${value}`);
    else if (node.nodeValue) parts.push(node.nodeValue);
  }
  return parts.join('\n');
}
