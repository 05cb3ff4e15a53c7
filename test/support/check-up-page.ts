import { openCheckUp } from '../../src/check-up/check-up.ts';
import '../../src/define/all.ts';
import WHOLE from '../fixtures/feeds/whole.json';
import { serveFeed, type ServedFeed } from './serve-feed.ts';
import { until } from './until.ts';

/** The fixture's feed with other members, served at an address of its own. */
export function feedWith(members: object = {}): Promise<ServedFeed> {
  return serveFeed({ ...WHOLE, ...members });
}

/** A heading and a counter with a feed: a page without a fault, unless what is added to it has one. */
export async function goodPage(): Promise<{ readonly main: HTMLElement; readonly counter: HTMLElement }> {
  document.documentElement.lang = 'en';
  const { url } = await feedWith({ updated: new Date().toISOString() });
  const main = document.createElement('main');
  const title = Object.assign(document.createElement('h1'), { textContent: 'A school' });
  const counter = widget('pledge-counter', { feed: url });
  main.append(title, counter);
  document.body.append(main);
  return { main, counter };
}

/** A widget with a link between its tags, not on the page yet. */
export function widget(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(`sanctuary-${name}`);
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, value);
  const link = Object.assign(document.createElement('a'), { href: '/same', textContent: 'The same in words' });
  element.append(link);
  return element;
}

/** The open report's shadow root. */
export const report = (): ShadowRoot | undefined =>
  [...document.body.children].flatMap(({ shadowRoot }) => (shadowRoot?.querySelector('dialog') ? shadowRoot : []))[0];

/** What the report says under a heading, each as `fault: words`. */
export function said(title: string): readonly string[] {
  const section = [...(report()?.querySelectorAll('section') ?? [])].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
  return [...(section?.querySelectorAll('li') ?? [])].map(
    (item) => `${item.className}: ${item.querySelector(':scope > :last-child')?.textContent ?? ''}`,
  );
}

/** Opens the check-up on the page as it is. */
export async function checkPage(): Promise<ShadowRoot> {
  await openCheckUp();
  await until(() => report()?.querySelector('dialog[open]'), 'no report');
  return report()!;
}

/** Closes the report and clears the page. */
export async function clearPage(): Promise<void> {
  report()?.querySelector('dialog')?.close();
  await until(() => !report(), 'the report stays');
  for (const element of document.querySelectorAll(
    'main, meta[name="referrer"], meta[http-equiv], iframe, script[data-test]',
  ))
    element.remove();
  document.documentElement.lang = 'en';
  document.body.removeAttribute('style');
}
