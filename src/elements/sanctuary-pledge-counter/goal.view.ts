import { html, nothing, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../base/templates/feed-text.ts';
import type { PledgeMilestone } from '../../domain/pledge.ts';
import type { PledgeGoal, PledgeTally } from '../../domain/pledge-tally.ts';
import type { TranslateCounter } from './messages/catalogue.ts';

/** How far it is to the goal, as a bar and in words. */
export function renderGoal(goal: PledgeGoal | undefined, t: TranslateCounter): TemplateResult | typeof nothing {
  if (!goal) return nothing;
  const { n, goal: of } = goal;
  const words = t('of-goal', { count: n, goal: of });
  return html`<div class="goal" part="goal">
    <progress max=${of} value=${Math.min(n, of)} aria-label=${t('goal')} aria-valuetext=${words}></progress>
    <p>
      <span class="of-goal">${words}</span>
      <span class="to-goal">${n >= of ? t('goal-reached', { goal: of }) : t('to-goal', { n: of - n, goal: of })}</span>
    </p>
  </div>`;
}

/** The step of the ladder that was reached last, and the next one. */
export function renderMilestones(
  { milestones, next, counted = 0 }: PledgeTally,
  t: TranslateCounter,
  reader: Reader,
): TemplateResult | typeof nothing {
  const reached = milestones.slice(0, next ? milestones.indexOf(next) : undefined).at(-1);
  if (!reached && !next) return nothing;
  const row = ({ at, label }: PledgeMilestone, which: 'reached' | 'next'): TemplateResult =>
    html`<li class="milestone is-${which}">
      <span class="step">${t(which)}</span>
      <span class="at">${reader.formats.number(at)}</span>
      <span class="label">${feedText(label, reader)}</span>
      ${which === 'next' ? html`<span class="to-go">${t('to-go', { n: at - counted })}</span>` : nothing}
    </li>`;
  return html`<ul class="milestones" part="milestones" role="list" aria-label=${t('milestones')}>
    ${reached ? row(reached, 'reached') : nothing} ${next ? row(next, 'next') : nothing}
  </ul>`;
}
