import { html, nothing, type TemplateResult } from 'lit';
import { feedText, type Reader } from '../../../base/templates/feed-text.ts';
import type { PickedText, Text } from '../../../domain/text.ts';

/** The name something was found by, after the one it is shown by, so that nobody wonders why it is there. */
export function renderOtherName(name: Text | undefined, reader: Reader): TemplateResult | typeof nothing {
  return name === undefined ? nothing : html`${' '}<span class="other-name">(${feedText(name, reader)})</span>`;
}

/** The name something is shown by, and the one it was found by, each an isolate of its own. */
export function renderNames({ value, lang }: PickedText, otherName: Text | undefined, reader: Reader): TemplateResult {
  return html`${feedText(lang ? { [lang]: value } : value, reader)}${renderOtherName(otherName, reader)}`;
}
