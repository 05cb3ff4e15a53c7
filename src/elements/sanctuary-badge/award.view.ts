import { html, nothing, type TemplateResult } from 'lit';
import { feedText } from '../../base/templates/feed-text.ts';
import { iconShape } from '../../base/templates/icon-shape.ts';
import { SLOT, slotted } from '../../base/templates/slotted.ts';
import type { BadgeState } from '../../domain/badge-state.ts';
import type { Place } from '../../domain/place.ts';
import type { BadgeContext } from './badge-context.ts';
import { STATE_PATHS } from './state-paths.ts';

/** The state in words, with its sign. */
export function renderState(state: BadgeState, { t }: BadgeContext): TemplateResult {
  return html`<p class="state is-${state}" part="state">
    ${iconShape(STATE_PATHS[state], 20)}<span>${t(`state.${state}`)}</span>
  </p>`;
}

/** Who holds it. */
export function renderHolder({ name }: Place, { reader }: BadgeContext): TemplateResult {
  return html`<p class="holder" part="holder">${feedText(name, reader)}</p>`;
}

/** When it was awarded and renewed, as precisely as was published, and by whom. */
export function renderDates(
  { awardedOn, reaccreditedOn, grantedBy }: Place,
  { t, reader }: BadgeContext,
  isBrief: boolean,
): TemplateResult | typeof nothing {
  const last = [...reaccreditedOn].sort().at(-1);
  const date = (key: 'awarded-on' | 'reaccredited-on', on: string): TemplateResult =>
    html`<span
      >${slotted(t(key, { date: SLOT }), html`<time datetime=${on}>${reader.formats.partialDate(on)}</time>`)}</span
    >`;
  if (!awardedOn && !last && (!grantedBy || isBrief)) return nothing;
  return html`<p class="dates" part="dates">
    ${awardedOn && !(isBrief && last) ? date('awarded-on', awardedOn) : nothing}
    ${last ? date('reaccredited-on', last) : nothing}
    ${
      grantedBy && !isBrief
        ? html`<span part="granter">${slotted(t('granted-by', { name: SLOT }), feedText(grantedBy, reader))}</span>`
        : nothing
    }
  </p>`;
}

/** The record's own page: where the facts come from, else the holder's. */
export function renderRecord({ source, url }: Place, { t }: BadgeContext): TemplateResult | typeof nothing {
  const href = source ?? url;
  return href === undefined
    ? nothing
    : html`<p class="record"><a part="record" href=${href} rel="noopener">${t('record')}</a></p>`;
}
