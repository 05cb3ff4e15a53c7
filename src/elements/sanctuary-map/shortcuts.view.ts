import { html, nothing, type TemplateResult } from 'lit';
import type { TranslateMap } from './messages/catalogue.ts';
import type { Shortcuts } from './shortcuts.ts';

const ARROWS = ['↑', '↓', '←', '→'];

/** Everything the keyboard does on the map, as a dialog. Key caps are the same in every language. */
export function renderShortcuts(t: TranslateMap, shortcuts: Shortcuts): TemplateResult | typeof nothing {
  if (!shortcuts.isOpen) return nothing;
  const row = (what: string, ...keys: readonly unknown[]): TemplateResult =>
    html`<div>
      <dt>${what}</dt>
      <dd>${keys}</dd>
    </div>`;
  const single = shortcuts.isOn
    ? [row(t('key-name'), t('key-letters')), row(t('key-zoom'), caps('+', '−')), row(t('key-help'), caps('?'))]
    : nothing;
  return html`<dialog class="shortcuts" part="shortcuts" aria-labelledby="shortcuts-heading" @close=${shortcuts.close}>
    <div class="sheet">
      <h2 id="shortcuts-heading" tabindex="-1">${t('shortcuts')}</h2>
      <dl>
        ${row(t('key-nearest'), caps(...ARROWS))} ${row(t('key-next'), caps('Page Down', 'Page Up'))}
        ${row(t('key-ends'), caps('Home', 'End'))} ${row(t('key-open'), caps('Enter'))}
        ${row(t('key-close'), caps('Esc'))} ${row(t('pan'), html`<kbd>Shift</kbd> + `, caps(...ARROWS))} ${single}
      </dl>
      <label class="switch">
        <input type="checkbox" .checked=${shortcuts.isOn} @change=${shortcuts.toggle} />
        ${t('shortcuts-single')}
      </label>
      <button type="button" class="control main" @click=${closeDialog}>${t('close')}</button>
    </div>
  </dialog>`;
}

function caps(...keys: readonly string[]): TemplateResult[] {
  return keys.map((key) => html`<kbd>${key}</kbd> `);
}

/** Through the dialog itself, which puts focus back to where it was. */
function closeDialog({ target }: Event): void {
  (target as Element).closest('dialog')?.close();
}
