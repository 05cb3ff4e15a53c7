import { html, type TemplateResult } from 'lit';
import type { BuilderContext, Stage } from '../builder-context.ts';
import { choiceField } from './field.view.ts';
import { languageChoices } from './language-choices.ts';

const WIDTHS: readonly (readonly [Stage['width'], string])[] = [
  ['280', '280'],
  ['480', '480'],
  ['768', '768'],
  ['full', 'All there is'],
];
const PAGES: readonly (readonly [Stage['page'], string])[] = [
  ['visitor', 'As you have set'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** The widget on a page whose width, language and scheme can be changed. `.stage-page` is filled by the builder itself. */
export function renderStage({ stage, setStage }: BuilderContext): TemplateResult {
  const about = { fault: undefined };
  return html`<div class="stage">
    <h3 id="stage-title">Preview</h3>
    <div class="stage-bar">
      ${switches('Width in pixels', 'width', WIDTHS, stage.width, (width) => setStage({ width }))}
      ${switches('The page is', 'page', PAGES, stage.page, (page) => setStage({ page }))}
      ${choiceField(
        { ...about, id: 'stage-lang', label: 'Its language', hint: '' },
        stage.lang,
        languageChoices(),
        (lang) => setStage({ lang }),
      )}
    </div>
    <div class="stage-view" role="region" aria-labelledby="stage-title" tabindex="0">
      <div class="stage-page" data-width=${stage.width} data-page=${stage.page}></div>
    </div>
  </div>`;
}

function switches<T extends string>(
  legend: string,
  name: string,
  choices: readonly (readonly [T, string])[],
  chosen: T,
  change: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="switch">
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name="stage-${name}"
            value=${value}
            .checked=${value === chosen}
            @change=${() => change(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
