import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import type { Piece } from '../snippets/piece.ts';

/** Something to copy, with the button that does. */
export function renderPiece({ name, where, code, isProse = false }: Piece, { copy }: BuilderContext): TemplateResult {
  const press = (event: Event): void =>
    copy(name, (event.currentTarget as Element).closest('.piece')?.querySelector('pre') ?? null);
  return html`<div class="piece">
    ${where ? html`<p>${where}</p>` : nothing}
    <pre
      class=${isProse ? 'prose' : nothing}
      dir="ltr"
      tabindex="0"
      role="region"
      aria-label=${name}
    ><code>${code}</code></pre>
    <button type="button" @click=${press}>Copy ${name}</button>
  </div>`;
}
