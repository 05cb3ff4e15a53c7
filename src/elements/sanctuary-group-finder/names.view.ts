import { html, nothing, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../base/templates/feed-text.ts';
import type { Text } from '../../domain/text.ts';
import type { FinderOption } from './finder-model.ts';

/** The name something was found by, after the one it is shown by, so that nobody wonders why it is there. */
export function renderOtherName(name: Text | undefined, reader: Reader): TemplateResult | typeof nothing {
  return name === undefined ? nothing : html`${' '}<span class="other-name">(${feedText(name, reader)})</span>`;
}

/** What stands on the lines of an option: its names, and what tells it from others of the same name. */
export function renderOptionText({ name, otherName, detail }: FinderOption, reader: Reader): TemplateResult {
  const { value, lang } = name;
  return html`<span class="option-name"
      >${feedText(lang ? { [lang]: value } : value, reader)}${renderOtherName(otherName, reader)}</span
    >
    <span class="option-detail"><bdi>${detail}</bdi></span>`;
}
