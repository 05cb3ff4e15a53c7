import { html, nothing, type TemplateResult } from 'lit';
import { feedString, feedText, type Reader } from '../../base/templates/feed-text.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { PledgeSupporter } from '../../domain/pledge.ts';
import { everyString } from '../../domain/text.ts';
import type { TranslateCounter } from './messages/catalogue.ts';
import type { SupportersController } from './supporters-controller.ts';

/** Names on one page. */
const PAGE = 10;

export interface SupportersModel {
  readonly supporters: readonly PledgeSupporter[];
  readonly list: SupportersController;
  readonly t: TranslateCounter;
  readonly reader: Reader;
}

/** Those whose name has the words somewhere, in the order of the reader's alphabet. */
function findSupporters(
  supporters: readonly PledgeSupporter[],
  query: string,
  reader: Reader,
): readonly PledgeSupporter[] {
  const wanted = foldText(query);
  return supporters
    .filter(({ name }) => !wanted || everyString(name).some((text) => foldText(text).includes(wanted)))
    .map((supporter) => ({ supporter, name: feedString(supporter.name, reader) }))
    .sort((a, b) => reader.formats.compare(a.name, b.name))
    .map(({ supporter }) => supporter);
}

/** The organisations that agreed to be named: a search, and a page of names. On paper every name, and no more. */
export function renderSupporters({ list, t, reader, supporters }: SupportersModel): TemplateResult {
  if (list.isOnPaper) return renderNames(findSupporters(supporters, '', reader), reader);
  const found = findSupporters(supporters, list.query, reader);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(list.page, pages - 1);
  return html`${
    supporters.length > PAGE
      ? html`<label class="search">
          <span>${t('search')}</span>
          <input
            type="search"
            autocomplete="off"
            .value=${list.query}
            @input=${(event: Event) => list.search((event.target as HTMLInputElement).value)}
          />
        </label>`
      : nothing
  }
  ${
    found.length > 0
      ? renderNames(found.slice(page * PAGE, (page + 1) * PAGE), reader)
      : html`<p class="none">${t('none-found')}</p>`
  }
  ${pages > 1 ? renderPages(page, pages, list, t) : nothing}`;
}

function renderNames(supporters: readonly PledgeSupporter[], reader: Reader): TemplateResult {
  return html`<ul class="names" role="list">
    ${supporters.map(({ name, url }) => {
      const words = feedText(name, reader);
      return html`<li part="supporter">
        ${url ? html`<a href=${url} rel="noopener">${words}</a>` : html`<span>${words}</span>`}
      </li>`;
    })}
  </ul>`;
}

/** A button that leads nowhere stays where it is and says so, so that focus is not lost at either end. */
function renderPages(page: number, pages: number, list: SupportersController, t: TranslateCounter): TemplateResult {
  const button = (to: number, words: string): TemplateResult => {
    const isOff = to < 0 || to >= pages;
    return html`<button
      type="button"
      class="control"
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => isOff || list.turn(to)}
    >
      ${words}
    </button>`;
  };
  return html`<div class="pages">
    ${button(page - 1, t('previous-page'))}
    <p>${t('page-of', { page: page + 1, pages })}</p>
    ${button(page + 1, t('next-page'))}
  </div>`;
}

/** What is said when the list has changed under the visitor's hands. */
export function describeSupporters({ list, t, reader, supporters }: SupportersModel): string {
  const found = findSupporters(supporters, list.query, reader).length;
  if (found === 0) return t('none-found');
  const pages = Math.ceil(found / PAGE);
  const place = pages > 1 ? ` ${t('page-of', { page: Math.min(list.page, pages - 1) + 1, pages })}` : '';
  return `${t('found', { n: found })}${place}`;
}
