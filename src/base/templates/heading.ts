import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

const TAGS = [1, 2, 3, 4, 5, 6].map((level) => unsafeStatic(`h${level}`));

/**
 * A heading at the level the page needs. Levels outside 1 to 6 are taken to the nearest; the tag name never comes
 * from data.
 *
 * @param id where given, the heading can take focus from script, to be where an action led; `undefined` for one that need not
 */
export function heading(level: number, content: unknown, id: string | undefined, part: string): TemplateResult {
  const tag = TAGS[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1];
  return staticHtml`<${tag} id=${ifDefined(id)} part=${part} class=${part} tabindex=${ifDefined(id && '-1')}>${content}</${tag}>`;
}
