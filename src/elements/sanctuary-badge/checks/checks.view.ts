import { html, type TemplateResult } from 'lit';
import { iconShape } from '../../../base/templates/icon-shape.ts';
import type { Translate } from '../../../i18n/message.ts';
import type { BadgeContext } from '../badge-context.ts';
import type { Badge } from '../badge-model.ts';
import { STATE_PATHS } from '../state-paths.ts';
import type { en } from './messages/en.ts';

/** What the checks are written with: words of their own, and the badge's. */
export interface ChecksContext extends BadgeContext {
  readonly say: Translate<typeof en>;
}

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

/** The checks that were made, in their order, each as a sentence and a shape. */
export function renderChecks(badge: Badge, context: ChecksContext): TemplateResult {
  return html`<ol role="list">
    ${checksOf(badge, context).map(
      ({ outcome, words }) =>
        html`<li class="check is-${outcome}" part="check">${iconShape(SIGNS[outcome], 18)}<bdi>${words}</bdi></li>`,
    )}
  </ol>`;
}

function checksOf(badge: Badge, context: ChecksContext): readonly Check[] {
  const { search, place } = badge;
  return [feedCheck(badge, context), recordCheck(badge, context), ...(place ? placeChecks(badge, context) : [])].filter(
    (check) => check !== undefined && (search !== 'no-feed' || check.outcome === 'bad'),
  ) as readonly Check[];
}

function feedCheck({ header, readAt, error, host }: Badge, { say, t, reader }: ChecksContext): Check {
  const address = header?.url ?? error?.url;
  const site = (address && new URL(address).host) || host || t('this-page');
  if (readAt === undefined) return { outcome: 'bad', words: say('no-feed', { site }) };
  const date = reader.formats.day(readAt);
  return error
    ? { outcome: 'open', words: say('feed-stale', { site, date }) }
    : { outcome: 'good', words: say('feed', { site, date }) };
}

function recordCheck({ search, id }: Badge, { say }: ChecksContext): Check | undefined {
  if (search === 'found') return { outcome: 'good', words: say('record', { place: id }) };
  if (search === 'none') return { outcome: 'bad', words: say('no-record', { place: id }) };
  return search === 'unread' ? { outcome: 'bad', words: say('unread-record', { place: id }) } : undefined;
}

function placeChecks(badge: Badge, context: ChecksContext): readonly Check[] {
  return [statusCheck(badge, context), hostCheck(badge, context), credentialCheck(badge, context)];
}

function statusCheck({ place }: Badge, { say, t, reader }: ChecksContext): Check {
  const { status = 'lapsed', lastConfirmed } = place ?? {};
  const said = say('status', { status: t(`state.${status}`) });
  const confirmed = lastConfirmed ? ` ${say('confirmed', { date: reader.formats.partialDate(lastConfirmed) })}` : '';
  const outcome = status === 'awarded' ? 'good' : status === 'lapsed' ? 'bad' : 'open';
  return { outcome, words: said + confirmed };
}

function hostCheck({ standing, host }: Badge, { say, t }: ChecksContext): Check {
  if (standing === 'trying') return { outcome: 'open', words: say('host-trying') };
  const site = host ?? t('this-page');
  return standing === 'named'
    ? { outcome: 'good', words: say('host-named', { site }) }
    : { outcome: 'bad', words: say('host-elsewhere', { site }) };
}

function credentialCheck({ place, verdict }: Badge, { say }: ChecksContext): Check {
  if (place?.credential === undefined) return { outcome: 'open', words: say('no-credential') };
  if (verdict === undefined) return { outcome: 'open', words: say('credential-pending') };
  return { outcome: verdict === 'valid' ? 'good' : 'bad', words: say(verdict) };
}
