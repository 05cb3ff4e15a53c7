import { html, type TemplateResult } from 'lit';
import { renderDates, renderHolder, renderRecord, renderState } from './award.view.ts';
import type { BadgeContext } from './badge-context.ts';
import { renderSeal } from './seal.view.ts';

const PLACE = {
  type: 'place',
  id: '',
  name: ' ',
  stream: 'school',
  title: ' ',
  status: 'awarded',
  awardedOn: '2005-10',
  reaccreditedOn: ['2005-10'],
  precision: 'town',
  hosts: [],
  branches: [],
  source: 'https://example.org/',
} as const;

/** The parts of a badge for a record that is none, to rehearse with. */
export function renderStandIn(context: BadgeContext): TemplateResult {
  return html`${renderSeal({ state: PLACE.status, stream: PLACE.stream, around: ' ', beneath: ' ' })}
  ${renderHolder(PLACE, context)} ${renderState(PLACE.status, context)} ${renderDates(PLACE, context, false)}
  ${renderRecord(PLACE, context)}`;
}
