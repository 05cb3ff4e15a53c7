import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon } from '../../base/templates/icon.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { FinderOption } from './answer/finder-model.ts';
import type { TranslateFinder } from './messages/catalogue.ts';

export interface FieldModel {
  readonly t: TranslateFinder;
  readonly box: ComboboxController<FinderOption>;
  /** What is wrong with what was typed, in words. */
  readonly problem: string | undefined;
  /** What came of asking for the visitor's own location, in words. */
  readonly location: string | undefined;
  /** Whether postcodes and towns could not be loaded. */
  readonly isLacking: boolean;
  readonly onSubmit: (event: Event) => void;
  /** The visitor is about to type, or types: a page in the background gets no focus. */
  readonly onPrepare: () => void;
  readonly onLocate: () => void;
  readonly onFix: () => void;
}

/**
 * The question: one field with its label, hint and error, the button that answers it, and the one for "here". The field has
 * no name, so that no form of anybody's can send what is in it. What is in the field and in the list, `box` sees to.
 */
export function renderField(model: FieldModel): TemplateResult {
  const { t, box, problem, location, isLacking, onSubmit, onPrepare, onLocate } = model;
  return html`<form class="form" part="form" novalidate @submit=${onSubmit}>
    ${problem ? renderSummary(problem, model) : nothing}
    <div class="question ${problem ? 'is-wrong' : ''}">
      <label class="label" id="label" for="field">${t('label')}</label>
      <p class="hint" id="hint">${t('hint')}</p>
      ${isLacking ? html`<p class="hint">${t('lookups-missing')}</p>` : nothing}
      ${problem ? html`<p class="problem" id="problem">${icon('warning')}<span>${problem}</span></p>` : nothing}
      <div class="line">
        <div class="box" @click=${box.onClick} @keydown=${box.onKeydown} @focusout=${box.close}>
          <input
            id="field"
            class="field"
            part="field"
            type="text"
            role="combobox"
            aria-labelledby="label"
            autocomplete="postal-code"
            autocapitalize="words"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            aria-autocomplete="list"
            aria-controls="suggestions"
            aria-expanded="false"
            aria-describedby=${problem ? 'problem hint' : 'hint'}
            aria-invalid=${ifDefined(problem ? 'true' : undefined)}
            @input=${box.onInput}
            @change=${box.onChange}
            @focus=${onPrepare}
            @beforeinput=${onPrepare}
          />
          <div class="room" hidden>
            <ul
              id="suggestions"
              class="suggestions"
              part="suggestions"
              role="listbox"
              aria-label=${t('suggestions')}
            ></ul>
          </div>
        </div>
        <button type="submit" class="control main submit" part="find">${icon('search')} ${t('find')}</button>
      </div>
      <button
        type="button"
        class="control locate"
        part="locate"
        aria-describedby=${ifDefined(location ? 'location' : undefined)}
        @click=${onLocate}
      >
        ${icon('locate')} ${t('location.use')}
      </button>
      <p class="hint" id="location" role="status">${location}</p>
    </div>
  </form>`;
}

/** What is wrong, before everything else, leading to the field: focus comes here, so that it is heard. */
function renderSummary(problem: string, { t, onFix }: FieldModel): TemplateResult {
  return html`<div id="summary" class="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <p id="summary-title" class="summary-title">${t('problem.title')}</p>
    <button type="button" class="link" @click=${onFix}>${problem}</button>
  </div>`;
}
