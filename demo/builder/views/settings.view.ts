import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { optionsOf, wordingOf } from '../model/configuration.ts';
import { renderOption } from './option.view.ts';
import { renderStage } from './stage.view.ts';

/** The options of the element, made from the manifest, beside the preview. */
export function renderSettings(context: BuilderContext): TemplateResult {
  const { configuration } = context;
  const options = optionsOf(configuration);
  const { groups } = wordingOf(configuration);
  return html`<section aria-labelledby="settings-title" class="settings">
    <h2 id="settings-title"><span class="step">3</span> How it is set</h2>
    <p>Leave what you do not need as it is. The preview follows.</p>
    <div class="workbench">
      <div class="options">
        ${groups.map(
          ({ title, options: names }, index) =>
            html`<details class="group" ?open=${index === 0}>
              <summary><h3>${title}</h3></summary>
              ${names.map((name) => {
                const option = options.find((each) => each.name === name);
                return option ? renderOption(option, context) : '';
              })}
            </details>`,
        )}
      </div>
      ${renderStage(context)}
    </div>
  </section>`;
}
