import { html, nothing, type TemplateResult } from 'lit';
import { feedString } from '../../base/templates/feed-text.ts';
import { iconShape } from '../../base/templates/icon-shape.ts';
import type { BadgeContext } from './badge-context.ts';
import type { Badge } from './badge-model.ts';
import { STATE_PATHS } from './state-paths.ts';

/** What came of a check: it bears the badge out, speaks against it, or leaves it open. */
type Outcome = 'good' | 'bad' | 'open';

interface Check {
  readonly outcome: Outcome;
  readonly words: string;
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  good: STATE_PATHS.awarded,
  bad: STATE_PATHS['not-confirmed'],
  open: 'M5 12h14',
};

/** The checks that were made, in their order, each as a sentence and a shape: a disclosure of the browser's own. */
export function renderChecks(badge: Badge, context: BadgeContext): TemplateResult {
  return html`<details class="checks" part="checks">
    <summary>${context.t('checks')}</summary>
    <ol role="list">
      ${checksOf(badge, context).map(
        ({ outcome, words }) =>
          html`<li class="check is-${outcome}" part="check">${iconShape(SIGNS[outcome], 18)}<bdi>${words}</bdi></li>`,
      )}
    </ol>
  </details>`;
}

function checksOf(badge: Badge, context: BadgeContext): readonly Check[] {
  const { search, place } = badge;
  return [feedCheck(badge, context), recordCheck(badge, context), ...(place ? placeChecks(badge, context) : [])].filter(
    (check) => check !== undefined && (search !== 'no-feed' || check.outcome === 'bad'),
  ) as readonly Check[];
}

function feedCheck({ header, readAt, error, host }: Badge, { t, reader }: BadgeContext): Check {
  const address = header?.url ?? error?.url;
  const site = (address && new URL(address).host) || host || t('this-page');
  if (readAt === undefined) return { outcome: 'bad', words: t('check.no-feed', { site }) };
  const date = reader.formats.day(readAt);
  return error
    ? { outcome: 'open', words: t('check.feed-stale', { site, date }) }
    : { outcome: 'good', words: t('check.feed', { site, date }) };
}

function recordCheck({ search, id }: Badge, { t }: BadgeContext): Check | undefined {
  if (search === 'found') return { outcome: 'good', words: t('check.record', { place: id }) };
  if (search === 'none') return { outcome: 'bad', words: t('check.no-record', { place: id }) };
  return search === 'unread' ? { outcome: 'bad', words: t('check.unread-record', { place: id }) } : undefined;
}

function placeChecks(badge: Badge, context: BadgeContext): readonly Check[] {
  return [statusCheck(badge, context), hostCheck(badge, context), credentialCheck(badge, context)];
}

function statusCheck({ place }: Badge, { t, reader }: BadgeContext): Check {
  const { status = 'lapsed', lastConfirmed } = place ?? {};
  const said = t('check.status', { status: t(`state.${status}`) });
  const confirmed = lastConfirmed
    ? ` ${t('check.confirmed', { date: reader.formats.partialDate(lastConfirmed) })}`
    : '';
  const outcome = status === 'awarded' ? 'good' : status === 'lapsed' ? 'bad' : 'open';
  return { outcome, words: said + confirmed };
}

function hostCheck({ standing, host }: Badge, { t }: BadgeContext): Check {
  if (standing === 'trying') return { outcome: 'open', words: t('check.host-trying') };
  const site = host ?? t('this-page');
  return standing === 'named'
    ? { outcome: 'good', words: t('check.host-named', { site }) }
    : { outcome: 'bad', words: t('check.host-elsewhere', { site }) };
}

function credentialCheck({ place, verdict }: Badge, { t }: BadgeContext): Check {
  if (place?.credential === undefined) return { outcome: 'open', words: t('check.no-credential') };
  if (verdict === undefined) return { outcome: 'open', words: t('check.credential-pending') };
  return { outcome: verdict === 'valid' ? 'good' : 'bad', words: t(`check.${verdict}`) };
}

/** What a state means where the badge has no more to show. */
export function renderReason(badge: Badge, { t, reader }: BadgeContext): TemplateResult | typeof nothing {
  const words = reasonFor(badge, t, badge.place ? feedString(badge.place.name, reader) : '');
  return words === undefined ? nothing : html`<p class="reason" part="reason"><bdi>${words}</bdi></p>`;
}

function reasonFor(
  { state, search, place, standing, verdict, host, error }: Badge,
  t: BadgeContext['t'],
  holder: string,
) {
  const why = verdict && verdict !== 'valid' ? ` ${t(`check.${verdict}`)}` : '';
  switch (state) {
    case 'not-found':
      return t('about.not-found');
    case 'elsewhere':
      return place?.hosts.length
        ? t('about.elsewhere', { holder, site: host ?? t('this-page') })
        : t('about.elsewhere-none', { holder });
    case 'not-confirmed':
      return t('about.not-confirmed', { holder }) + why;
    case 'could-not-check':
      if (search === 'no-feed' && error) return t(`error.${error.kind}`);
      if (search === 'found') return t('about.could-not-check', { holder }) + why;
      return t(search === 'unread' ? 'about.set-aside' : 'about.part-missing');
    default:
      return standing === 'trying' ? t('about.trying') : undefined;
  }
}
