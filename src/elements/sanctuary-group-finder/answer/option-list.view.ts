import { html, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Reader } from '../../../base/templates/feed-text.ts';
import { icon } from '../../../base/templates/icon.ts';
import { directionOf } from '../../../i18n/language.ts';
import type { ComboboxController } from '../combobox-controller.ts';
import type { FinderOption } from './finder-model.ts';
import { renderNames } from './names.view.ts';

/** What a key changes: the list under the field, and what the field says of it. */
export function drawList(root: ParentNode, box: ComboboxController<FinderOption>, reader: Reader): void {
  const field = root.querySelector<HTMLInputElement>('#field');
  const list = root.querySelector<HTMLElement>('#suggestions');
  if (!field || !list) return;
  const { list: options, active } = box;
  const isOpen = String(options.length > 0);
  // the browser does not look whether an attribute is so already, and starts on its work
  if (field.getAttribute('aria-expanded') !== isOpen) {
    field.setAttribute('aria-expanded', isOpen);
    list.parentElement!.hidden = options.length === 0;
  }
  if (active === undefined) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', `option-${active}`);
  render(
    options.map((option, index) => renderOption(option, index, index === active, reader)),
    list,
  );
}

/**
 * A line that a key changes in a few places: one template, and no more elements than it takes. A name that stands alone is
 * isolate and block in one: beside an isolate within a line, the browser has to put the whole line in order.
 */
function renderOption(
  { choice, name, otherName, detail }: FinderOption,
  index: number,
  isActive: boolean,
  reader: Reader,
): TemplateResult {
  const { interfaceLang } = reader;
  const isAlone = otherName === undefined;
  const foreign = isAlone && primary(name.lang) !== primary(interfaceLang) ? name.lang : undefined;
  const directed = isAlone ? foreign : interfaceLang;
  return html`<li id="option-${index}" class="option" role="option" aria-selected=${isActive} @mousedown=${keepFocus}>
    ${icon(choice.type === 'group' ? 'group' : 'map')}<bdi
      class="option-name"
      lang=${ifDefined(foreign)}
      dir=${ifDefined(directed ? directionOf(directed) : undefined)}
      >${isAlone ? name.value : renderNames(name, otherName, reader)}</bdi
    >
    <bdi class="option-detail">${detail}</bdi>
  </li>`;
}

/** The language of a tag, whatever script or region it names. */
const primary = (tag = ''): string | undefined => tag.split('-')[0];

/** The pointer going down must not take focus out of the field: the list would be gone before it comes up. */
const keepFocus = (event: Event): void => event.preventDefault();
