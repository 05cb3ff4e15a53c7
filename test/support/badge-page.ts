import { http, HttpResponse } from 'msw';
import '../../src/define/sanctuary-badge.ts';
import type { BadgeState } from '../../src/domain/badge-state.ts';
import type { SanctuaryBadgeElement } from '../../src/elements/sanctuary-badge/sanctuary-badge.ts';
import { placeFeature } from './feeds.ts';
import { mockNetwork } from './msw.ts';
import { serveFeed, type ServedFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;
type Members = Record<string, unknown>;

/** The properties of an invented school's record. Its badge may stand here, on the test's own host. */
export function school(changes: Members = {}): Members {
  return {
    id: 'school',
    name: { en: 'Example School (invented)', cy: 'Ysgol Enghreifftiol (dychmygol)' },
    stream: 'school',
    title: { en: 'School of Sanctuary', cy: 'Ysgol Noddfa' },
    status: 'awarded',
    awardedOn: '2023-06',
    grantedBy: 'Example Valley of Sanctuary (invented)',
    url: 'https://school.example/',
    source: 'https://publisher.example/awards/school',
    hosts: ['school.example', 'localhost'],
    ...changes,
  };
}

export function badgeFeed(place: Members = school(), publisher: Members = {}): Members {
  return {
    version: '1.0',
    title: 'A feed (invented)',
    languages: ['en', 'cy'],
    publisher: { name: 'Example Publisher (invented)', url: 'https://publisher.example/', ...publisher },
    places: { type: 'FeatureCollection', features: [placeFeature(place)] },
  };
}

/** Puts a badge into the page. `clearBadges` takes it out again. */
export function mountBadge(attributes: Attributes = {}, ...children: (Node | string)[]): SanctuaryBadgeElement {
  const badge = document.createElement('sanctuary-badge') as SanctuaryBadgeElement;
  for (const [name, value] of Object.entries({ place: 'school', ...attributes })) badge.setAttribute(name, value);
  badge.append(...children);
  document.body.append(badge);
  return badge;
}

/** Puts a badge of a feed into the page and waits for what it says. */
export async function showBadge(
  body: unknown,
  award: BadgeState,
  attributes: Attributes = {},
): Promise<{ badge: SanctuaryBadgeElement; feed: ServedFeed }> {
  const feed = await serveFeed(body);
  const badge = mountBadge({ feed: feed.url, ...attributes });
  await hasAward(badge, award);
  return { badge, feed };
}

/** Serves a JWK Set of these keys where feeds are, or another answer. */
export async function serveKeys(answer: unknown): Promise<{ readonly url: string; requests: number; answer: unknown }> {
  const served = { url: `https://feeds.example/keys/${++sets}.json`, requests: 0, answer };
  (await mockNetwork()).use(
    http.get(served.url, () => {
      served.requests++;
      return served.answer instanceof Response ? served.answer.clone() : HttpResponse.json(served.answer as object);
    }),
  );
  return served;
}
let sets = 0;

export async function hasAward(badge: SanctuaryBadgeElement, award: BadgeState | undefined): Promise<void> {
  await until(() => badge.award === award, `it does not say ${award}`).catch((error: Error) => {
    throw new Error(`${error.message}, but ${badge.award} (${badge.status}): ${seen(badge)}`, { cause: error });
  });
  if (award) await until(() => checks(badge).length > 0, 'it does not say how it was checked');
  await badge.updateComplete;
}

/** Takes all badges out of the page and drops the feeds: for `afterEach`. */
export async function clearBadges(): Promise<void> {
  for (const badge of document.querySelectorAll('sanctuary-badge, [data-scene]')) badge.remove();
  await new Promise((resolve) => setTimeout(resolve));
  (await mockNetwork()).resetHandlers();
}

export function all<E extends Element = HTMLElement>(badge: SanctuaryBadgeElement, selector: string): E[] {
  return [...(badge.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What one part of the badge says. */
export const said = (badge: SanctuaryBadgeElement, selector: string): string =>
  all(badge, selector)
    .map((element) => oneLine(element.textContent ?? ''))
    .join(' | ');

/** What the badge says, without its drawing and its list of checks. */
export const seen = (badge: SanctuaryBadgeElement): string => said(badge, '.text');

/** The sentences of the list of checks. */
export const checks = (badge: SanctuaryBadgeElement): string[] =>
  all(badge, '[part~="check"]').map((check) => oneLine(check.textContent ?? ''));
