import '../../src/define/sanctuary-pledge-counter.ts';
import type { WidgetStatus } from '../../src/base/sanctuary-element.ts';
import type { SanctuaryPledgeCounterElement } from '../../src/elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import { mockNetwork } from './msw.ts';
import { serveFeed, type ServedFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;

/** A feed with the given pledges in it. */
export function pledgesFeed(pledges: unknown, header: Record<string, unknown> = {}): Record<string, unknown> {
  return { version: '1.0', title: 'A feed (invented)', languages: ['en'], ...header, pledges };
}

/** Names of supporters enough for three pages. Invented. */
export const NAMES = Array.from({ length: 23 }, (_, i) => `Example ${String.fromCharCode(65 + i)} Society`);

/** Pledges with everything a counter can show. */
export function wholePledges(): Record<string, unknown> & { totals: Record<string, unknown>[] } {
  return {
    asOf: '2026-11-20',
    totals: [
      {
        scope: 'all',
        organisations: 412,
        individuals: 2841,
        goal: 500,
        pledgeUrl: 'https://pledge.example/form',
        previous: { organisations: 400, individuals: 2900, asOf: '2026-10-20' },
      },
      { scope: 'northmoor', organisations: 0, individuals: 3, asOf: '2026-11-02' },
      { scope: 'school', organisations: 96 },
      { scope: 'faith', organisations: 117 },
      { scope: 'library', organisations: 0 },
    ],
    milestones: [
      { at: 500, label: { en: 'Half a thousand', cy: 'Hanner mil' } },
      { at: 250, label: 'A quarter of a thousand' },
    ],
    supporters: NAMES.map((name, i) => ({
      name,
      ...(i < 12 ? { group: 'northmoor', url: `https://supporters.example/${i}` } : { stream: 'school' }),
    })),
  };
}

/** Puts a counter into the page. `clearCounters` takes it out again. */
export function mountCounter(
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SanctuaryPledgeCounterElement {
  const counter = document.createElement('sanctuary-pledge-counter') as SanctuaryPledgeCounterElement;
  for (const [name, value] of Object.entries(attributes)) counter.setAttribute(name, value);
  counter.append(...children);
  document.body.append(counter);
  return counter;
}

/** Puts a counter of these pledges into the page and waits for what comes of it. */
export async function showCounter(
  pledges: unknown = wholePledges(),
  attributes: Attributes = {},
  status: WidgetStatus = 'ready',
): Promise<{ counter: SanctuaryPledgeCounterElement; feed: ServedFeed }> {
  const feed = await serveFeed(pledgesFeed(pledges));
  const counter = mountCounter({ feed: feed.url, ...attributes });
  await hasStatus(counter, status);
  return { counter, feed };
}

export async function hasStatus(counter: SanctuaryPledgeCounterElement, status: WidgetStatus): Promise<void> {
  await until(() => counter.status === status, `the status became ${counter.status}, not ${status}`);
  await counter.updateComplete;
}

/** Takes all counters out of the page and drops the feeds: for `afterEach`. */
export async function clearCounters(): Promise<void> {
  for (const counter of document.querySelectorAll('sanctuary-pledge-counter, [data-scene]')) counter.remove();
  await new Promise((resolve) => setTimeout(resolve));
  (await mockNetwork()).resetHandlers();
}

export function all<E extends HTMLElement = HTMLElement>(
  counter: SanctuaryPledgeCounterElement,
  selector: string,
): E[] {
  return [...(counter.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text with what is in its slots, as a reader of the page meets it; what is only announced is left out. */
function flat(node: Node): string {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(flat).join('');
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  return [...node.childNodes].map(flat).join('');
}

/** What the whole widget says. */
export const seen = (counter: SanctuaryPledgeCounterElement): string =>
  oneLine(
    [...counter.shadowRoot!.childNodes]
      .filter((node) => !(node as Element).role)
      .map(flat)
      .join(''),
  );

/** What one part of the widget says. */
export const said = (counter: SanctuaryPledgeCounterElement, selector: string): string =>
  all(counter, selector)
    .map((element) => oneLine(flat(element)))
    .join(' | ');

/** The numbers as they stand in the page itself. */
export const lightText = (counter: SanctuaryPledgeCounterElement): string[] =>
  [...counter.querySelectorAll('data')].map((data) => `${data.slot} ${data.value} "${data.textContent}"`);

/** What has been said by the live region. */
export const spoken = (counter: SanctuaryPledgeCounterElement): string => said(counter, '[role="status"]');

/** The one button or link of a name. */
export function press(counter: SanctuaryPledgeCounterElement, name: RegExp): HTMLElement {
  const found = all(counter, 'button, a').find((element) => name.test(oneLine(element.textContent ?? '')));
  if (!found) throw new Error(`no button ${String(name)}`);
  found.focus();
  found.click();
  return found;
}

/** Opens the list of supporters and waits until it is there. */
export async function openSupporters(counter: SanctuaryPledgeCounterElement): Promise<void> {
  press(counter, /agreed|Cytunodd|وافق/);
  await until(() => all(counter, '[part~="supporter"]').length > 0, 'no names came');
}
