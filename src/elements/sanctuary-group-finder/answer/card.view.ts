import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import { createGroupMark } from '../../../base/templates/group-mark.ts';
import { heading } from '../../../base/templates/heading.ts';
import { SLOT, slotted } from '../../../base/templates/slotted.ts';
import type { DistanceUnit } from '../../../domain/distance-unit.ts';
import type { Group } from '../../../domain/group.ts';
import type { FoundGroup } from './find-answer.ts';
import type { FinderWords } from './finder-words.ts';
import type { TranslateFinder } from '../messages/catalogue.ts';
import { renderOtherName } from './names.view.ts';

/** Height of the mark beside a status, in CSS pixels. */
const STATUS_MARK = 20;

/** Areas of a group that are named one by one; a county has hundreds. */
const MOST_AREAS = 8;

export interface CardModel {
  readonly found: FoundGroup;
  /** Its place among the results, from 1: the same as on a map. */
  readonly number: number;
  /** Absent where nothing was measured. */
  readonly unit: DistanceUnit | undefined;
  readonly t: TranslateFinder;
  readonly say: FinderWords;
  readonly reader: Reader;
  /** Level of the results' heading; a group's is one below. */
  readonly headingLevel: number;
  /** What is near a group, in words; absent where it was not asked for. */
  readonly nearby: (group: Group) => string | undefined;
  /** Id of the group pointed at here or on a map, and of the one opened. */
  readonly pointed: string | undefined;
  readonly selected: string | undefined;
  readonly onPoint: (group: Group | undefined) => void;
  readonly onSelect: (group: Group) => void;
}

/** One group of the answer: how far and where, what it covers, whether it runs, and the ways to it. */
export function renderCard(model: CardModel): TemplateResult {
  const { found, number, unit, t, say, reader, headingLevel, nearby, pointed, selected, onPoint } = model;
  const { group } = found;
  const away = unit && say.away(found, unit);
  const near = nearby(group);
  return html`<li
    class="card ${group.id === pointed ? 'is-pointed' : ''}"
    part="card"
    data-group=${group.id}
    aria-current=${ifDefined(group.id === selected ? 'true' : undefined)}
    @pointerenter=${() => onPoint(group)}
    @pointerleave=${() => onPoint(undefined)}
    @focusin=${() => onPoint(group)}
    @focusout=${() => onPoint(undefined)}
  >
    <span class="number" aria-hidden="true">${reader.formats.number(number)}</span>
    <div class="card-text">
      ${heading(headingLevel + 1, renderName(model), undefined, 'name')}
      ${away ? html`<p class="away">${away}</p>` : nothing}
      <p class="status">
        ${guard([group.status], () => createGroupMark({ status: group.status, height: STATUS_MARK }))}
        <span>${group.status === 'active' ? t('group-status.active') : t(`${group.status}-note`)}</span>
      </p>
      ${renderAreas(group, t, reader)} ${near ? html`<p class="near">${near}</p>` : nothing} ${renderContact(model)}
    </div>
  </li>`;
}

function renderName({ found: { group, foundBy }, say, reader, onSelect }: CardModel): TemplateResult {
  const name = feedText(group.name, reader);
  const other = renderOtherName(say.otherName(say.groupName(group), foundBy), reader);
  const { url } = group;
  if (!url) return html`${name}${other}`;
  return html`<a href=${url} rel="external noopener" referrerpolicy="strict-origin" @click=${() => onSelect(group)}
      >${name}</a
    >${other}`;
}

function renderAreas({ areas }: Group, t: TranslateFinder, reader: Reader): TemplateResult | typeof nothing {
  if (areas.length === 0) return nothing;
  const named = areas
    .slice(0, MOST_AREAS)
    .map((area, i) => html`${i > 0 ? reader.formats.separator : nothing}${feedText(area, reader)}`);
  const more = areas.length > MOST_AREAS ? ' …' : '';
  return html`<p class="areas">${slotted(t('covers', { areas: SLOT }), [named, more])}</p>`;
}

function renderContact({ found: { group }, t, say, onSelect }: CardModel): TemplateResult | typeof nothing {
  if (!group.contact) return nothing;
  return html`<p>
    <a href=${group.contact} rel="external noopener" referrerpolicy="strict-origin" @click=${() => onSelect(group)}
      >${t('contact')}<span class="visually-hidden"> ${t('of-group', { name: say.groupName(group) })}</span></a
    >
  </p>`;
}
