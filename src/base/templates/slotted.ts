import { html, type TemplateResult } from 'lit';

/** Stands in a sentence for what is put in after it was translated. Taken out of every text from outside. */
export const SLOT = '\u0000';

/**
 * A translated sentence with something in it that is no plain string: words that keep their own language, a link.
 *
 * @param sentence with `SLOT` where it goes
 */
export function slotted(sentence: string, content: unknown): TemplateResult {
  const [before = '', after = ''] = sentence.split(SLOT);
  return html`${before}${content}${after}`;
}
