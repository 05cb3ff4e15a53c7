import { html, nothing, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import type { Group } from '../../../domain/group.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { Place } from '../../../domain/place.ts';
import type { Text } from '../../../domain/text.ts';
import type { ListingWords } from '../listing-words.ts';
import type { TranslateMap } from '../messages/catalogue.ts';

export interface FactsModel {
  readonly listing: Listing;
  /** The group a place belongs to, where the list has it. */
  readonly group: Group | undefined;
  /** Whether there is a map that the words may speak of. */
  readonly hasMap: boolean;
  readonly t: TranslateMap;
  readonly words: ListingWords;
  readonly reader: Reader;
  readonly onOpenGroup: () => void;
}

/** Everything the feed says about one group or place, but for its name and summary. */
export function renderFacts(model: FactsModel): TemplateResult {
  const { listing } = model;
  return html`<dl class="facts">
    ${listing.type === 'place' ? placeFacts(listing, model) : groupFacts(listing, model)}
  </dl>`;
}

function placeFacts(place: Place, model: FactsModel): unknown[] {
  const { t, words, reader, group, onOpenGroup } = model;
  const date = reader.formats.partialDate;
  const status = words.status(place);
  const where = [
    place.town !== undefined ? feedText(place.town, reader) : nothing,
    place.position === undefined
      ? note(t('not-on-map'))
      : place.precision === 'town'
        ? note(t('approximate'))
        : place.precision === 'area'
          ? note(t('approximate-area'))
          : nothing,
  ];
  return [
    fact(t('facet.kind'), words.stream(place)),
    textFact(t('detail.award'), place.title, reader),
    fact(
      t('detail.status'),
      place.awardedOn ? t('detail.awarded-on', { status, date: date(place.awardedOn) }) : status,
    ),
    place.reaccreditedOn.length > 0
      ? fact(t('detail.renewed'), place.reaccreditedOn.map(date).join(reader.formats.separator))
      : nothing,
    textFact(t('detail.granted-by'), place.grantedBy, reader),
    fact(t('detail.where'), where),
    place.branches.length > 0 ? fact(t('detail.branches'), names(place.branches, reader)) : nothing,
    group
      ? fact(
          t('detail.group'),
          html`<button type="button" class="link" @click=${onOpenGroup}>${feedText(group.name, reader)}</button>`,
        )
      : nothing,
    linkFact(t('detail.website'), place.url),
    place.lastConfirmed ? fact(t('detail.confirmed'), date(place.lastConfirmed)) : nothing,
    linkFact(t('detail.source'), place.source),
  ];
}

function groupFacts(group: Group, { t, words, reader, hasMap }: FactsModel): unknown[] {
  const date = reader.formats.partialDate;
  return [
    fact(t('detail.status'), words.status(group)),
    fact(t(group.areas.length > 0 || group.areaServed ? 'detail.areas' : 'detail.where'), [
      names(group.areas, reader),
      group.areaServed && hasMap ? note(t('area-outlined')) : nothing,
      note(t(group.position === undefined ? 'not-on-map' : 'approximate-area')),
    ]),
    group.since ? fact(t('detail.since'), date(group.since)) : nothing,
    linkFact(t('detail.website'), group.url),
    linkFact(t('detail.contact'), group.contact),
    group.social.length > 0
      ? fact(
          t('detail.social'),
          group.social.map((url) => html`<div>${link(url)}</div>`),
        )
      : nothing,
    group.lastConfirmed ? fact(t('detail.confirmed'), date(group.lastConfirmed)) : nothing,
    linkFact(t('detail.source'), group.source),
  ];
}

function fact(term: string, description: unknown): TemplateResult {
  return html`<div class="fact">
    <dt>${term}</dt>
    <dd>${description}</dd>
  </div>`;
}

function note(words: string): TemplateResult {
  return html`<div class="note">${words}</div>`;
}

function textFact(term: string, text: Text | undefined, reader: Reader): TemplateResult | typeof nothing {
  return text === undefined ? nothing : fact(term, feedText(text, reader));
}

function names(texts: readonly Text[], reader: Reader): unknown[] {
  return texts.flatMap((text, i) =>
    i === 0 ? [feedText(text, reader)] : [reader.formats.separator, feedText(text, reader)],
  );
}

function linkFact(term: string, url: string | undefined): TemplateResult | typeof nothing {
  return url ? fact(term, link(url)) : nothing;
}

/** A link that is shown as where it leads. The decoder lets only http, https, mailto and tel through. */
function link(url: string): TemplateResult {
  const shown = url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^(mailto|tel):/, '')
    .replace(/\/$/, '');
  return html`<a href=${url} dir="ltr" rel="external noopener" referrerpolicy="strict-origin">${shown}</a>`;
}
