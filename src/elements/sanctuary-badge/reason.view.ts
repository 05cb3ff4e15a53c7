import { html, nothing, type TemplateResult } from 'lit';
import { feedString } from '../../base/templates/feed-text.ts';
import type { BadgeContext } from './badge-context.ts';
import type { Badge } from './badge-model.ts';

/**
 * What a state means where the badge has no more to show.
 *
 * @param why what came of checking its credential, where that speaks against it
 */
export function renderReason(
  badge: Badge,
  { t, reader }: BadgeContext,
  why: string | undefined,
): TemplateResult | typeof nothing {
  const words = reasonFor(badge, t, badge.place ? feedString(badge.place.name, reader) : '');
  return words === undefined
    ? nothing
    : html`<p class="reason" part="reason"><bdi>${why ? `${words} ${why}` : words}</bdi></p>`;
}

function reasonFor({ state, search, place, standing, host, error }: Badge, t: BadgeContext['t'], holder: string) {
  switch (state) {
    case 'not-found':
      return t('about.not-found');
    case 'elsewhere':
      return place?.hosts.length
        ? t('about.elsewhere', { holder, site: host ?? t('this-page') })
        : t('about.elsewhere-none', { holder });
    case 'not-confirmed':
      return t('about.not-confirmed', { holder });
    case 'could-not-check':
      if (search === 'no-feed' && error) return t(`error.${error.kind}`);
      if (search === 'found') return t('about.could-not-check', { holder });
      return t(search === 'unread' ? 'about.set-aside' : 'about.part-missing');
    default:
      return standing === 'trying' ? t('about.trying') : undefined;
  }
}
