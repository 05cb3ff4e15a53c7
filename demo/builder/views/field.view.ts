import { html, nothing, type TemplateResult } from 'lit';

/** What stands around a control: its label, what helps with it, and what is wrong with it. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** A sentence or two in which `…` is code, or nothing. */
  readonly hint: string;
  readonly fault: string | undefined;
}

/** Words in which `…` is code. */
export function described(words: string): (string | TemplateResult)[] {
  return words.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

/** The ids of what is said about a control, for `aria-describedby`. */
export const describedBy = ({ id, hint, fault }: Field): string | typeof nothing =>
  [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;

export function notes({ id, hint, fault }: Field): TemplateResult {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${described(hint)}</p>` : nothing}
  ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}`;
}

/** A line of text to fill in. */
export function textField(
  field: Field,
  value: string,
  change: (value: string) => void,
  { type = 'text', placeholder = '' }: { type?: 'text' | 'url' | 'number'; placeholder?: string } = {},
): TemplateResult {
  // a number field of the browser's own hides what is typed wrongly, so that nothing could be said about it
  const inputMode = type === 'number' ? 'numeric' : type === 'url' ? 'url' : 'text';
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${notes(field)}
    <input
      id=${field.id}
      type="text"
      inputmode=${inputMode}
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder || nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.fault ? 'true' : nothing}
      .value=${value}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
    />
  </div>`;
}

/** A choice of one. */
export function choiceField(
  field: Field,
  value: string,
  choices: readonly (readonly [value: string, label: string])[],
  change: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${notes(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(([each, label]) => html`<option value=${each} ?selected=${each === value}>${label}</option>`)}
    </select>
  </div>`;
}

/** On or off. */
export function switchField(field: Field, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<div class="field">
    <label class="tick">
      <input
        id=${field.id}
        type="checkbox"
        aria-describedby=${describedBy(field)}
        .checked=${on}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${field.label}</span>
    </label>
    ${notes(field)}
  </div>`;
}

/** A choice of several. */
export function severalField(
  field: Field,
  chosen: readonly string[],
  choices: readonly (readonly [value: string, label: string])[],
  change: (chosen: readonly string[]) => void,
): TemplateResult {
  const toggled = (value: string, on: boolean): readonly string[] =>
    choices.map(([each]) => each).filter((each) => (each === value ? on : chosen.includes(each)));
  return html`<fieldset class="field" aria-describedby=${describedBy(field)}>
    <legend>${field.label}</legend>
    ${notes(field)}
    <div class="ticks">
      ${choices.map(
        ([value, label]) =>
          html`<label class="tick">
            <input
              type="checkbox"
              .checked=${chosen.includes(value)}
              @change=${(event: Event) => change(toggled(value, (event.target as HTMLInputElement).checked))}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
