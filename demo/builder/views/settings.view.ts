import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { optionsOf, wordingOf } from '../model/configuration.ts';
import { renderFold } from './fold.view.ts';
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
        ${groups.map(({ title, options: names }, index) =>
          renderFold(
            title,
            options
              .filter(({ name }) => names.includes(name))
              .sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
              .map((option) => renderOption(option, context)),
            index === 0,
          ),
        )}
      </div>
      ${renderStage(context)}
    </div>
  </section>`;
}
