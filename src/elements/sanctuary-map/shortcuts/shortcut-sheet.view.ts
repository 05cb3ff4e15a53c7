import { html, nothing, type TemplateResult } from 'lit';
import type { TranslateShortcuts } from './messages/catalogue.ts';
import type { Shortcuts } from './shortcuts.ts';

const ARROWS = ['↑', '↓', '←', '→'];

/** Everything the keyboard does on the map, as a dialog. Key caps are the same in every language. */
export function renderShortcutSheet(t: TranslateShortcuts, shortcuts: Shortcuts): TemplateResult {
  const row = (what: string, ...keys: readonly unknown[]): TemplateResult =>
    html`<div>
      <dt>${what}</dt>
      <dd>${keys}</dd>
    </div>`;
  const single = shortcuts.isOn
    ? [row(t('name'), t('letters')), row(t('zoom'), caps('+', '−')), row(t('help'), caps('?'))]
    : nothing;
  return html`<dialog class="shortcuts" part="shortcuts" aria-labelledby="shortcuts-heading" @close=${shortcuts.close}>
    <div class="sheet">
      <h2 id="shortcuts-heading" tabindex="-1">${t('heading')}</h2>
      <dl>
        ${row(t('nearest'), caps(...ARROWS))} ${row(t('next'), caps('Page Down', 'Page Up'))}
        ${row(t('ends'), caps('Home', 'End'))} ${row(t('open'), caps('Enter'))} ${row(t('escape'), caps('Esc'))}
        ${row(t('pan'), html`<kbd>Shift</kbd> +`, caps(...ARROWS))} ${single}
      </dl>
      <label class="switch">
        <input type="checkbox" .checked=${shortcuts.isOn} @change=${shortcuts.toggle} />
        ${t('single')}
      </label>
      <button type="button" class="control main" @click=${closeDialog}>${t('close')}</button>
    </div>
  </dialog>`;
}

function caps(...keys: readonly string[]): TemplateResult[] {
  return keys.map((key) => html`${' '}<kbd>${key}</kbd>`);
}

/** Through the dialog itself, which puts focus back to where it was. */
function closeDialog({ target }: Event): void {
  (target as Element).closest('dialog')?.close();
}
