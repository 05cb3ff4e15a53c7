import { HttpResponse } from 'msw';
import type { BadgeState } from '../../src/domain/badge-state.ts';
import type { SanctuaryBadgeElement } from '../../src/elements/sanctuary-badge/sanctuary-badge.ts';
import { all, badgeFeed, hasAward, mountBadge, school, showBadge } from './badge-page.ts';
import { held, serveFeed } from './serve-feed.ts';
import { until } from './until.ts';

type Attributes = Record<string, string>;
type Scene = (attributes: Attributes) => Promise<SanctuaryBadgeElement>;

async function show(body: unknown, award: BadgeState, attributes: Attributes): Promise<SanctuaryBadgeElement> {
  const { badge } = await showBadge(body, award, attributes);
  const lang = attributes['lang'] ?? 'en';
  await until(() => all(badge, 'section')[0]?.lang === lang, `not in ${lang}`);
  // what is folded away counts
  for (const details of all<HTMLDetailsElement>(badge, 'details')) details.open = true;
  return badge;
}

const of =
  (award: BadgeState, changes: Record<string, unknown>, more: Attributes = {}): Scene =>
  (attributes) =>
    show(badgeFeed(school(changes)), award, { ...more, ...attributes });

/** Every state of the badge that looks different, by name. */
export const BADGE_SCENES: Readonly<Record<string, Scene>> = {
  awarded: of('awarded', {}),
  compact: of('awarded', {}, { size: 'compact' }),
  seal: of('awarded', {}, { size: 'seal' }),
  'one colour': of('awarded', {}, { ink: '' }),
  'working towards': of('working-towards', { status: 'working-towards' }),
  pledged: of('pledged', { status: 'pledged' }),
  'reaccreditation due': of('re-accreditation-due', { status: 're-accreditation-due' }),
  lapsed: of('lapsed', { status: 'lapsed' }),
  'being tried': of('awarded', { hosts: ['school.example'] }),
  'not found': of('not-found', { id: 'another' }),
  'not confirmed': of('not-confirmed', { credential: 'not one' }),
  async 'could not check'(attributes) {
    const badge = mountBadge({ feed: (await serveFeed([])).url, ...attributes }, 'Our record');
    await hasAward(badge, 'could-not-check');
    return badge;
  },
  async checking(attributes) {
    const badge = mountBadge({ feed: (await serveFeed(held({}).body)).url, ...attributes });
    await until(() => all(badge, '[aria-busy]').length > 0, 'never checking');
    return badge;
  },
  async stale(attributes) {
    const { badge, feed } = await showBadge(badgeFeed(), 'awarded', attributes);
    feed.body = new HttpResponse(null, { status: 500 });
    await badge.refresh();
    await until(() => badge.status === 'stale');
    return badge;
  },
};
