import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { plainConfiguration } from '../model/configuration.ts';
import { WORDING } from '../model/wording.ts';
import { SIGNS } from './signs.ts';

/** The five elements as cards, one of which is chosen. */
export function renderChoose({ configuration, choose }: BuilderContext): TemplateResult {
  const { feed, files, way, lang, sheet } = configuration;
  return html`<section aria-labelledby="choose-title">
    <h2 id="choose-title"><span class="step">1</span> What to show</h2>
    <div class="choices elements" role="radiogroup" aria-labelledby="choose-title">
      ${Object.entries(WORDING).map(
        ([tag, { title, purpose }]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="element"
              value=${tag}
              aria-labelledby="title-${tag}"
              aria-describedby="purpose-${tag}"
              .checked=${tag === configuration.tag}
              @change=${() => choose({ ...plainConfiguration(tag), feed, files, way, lang, sheet })}
            />
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${SIGNS[tag] ?? ''} /></svg>
            <span class="choice-title" id="title-${tag}">${title}</span>
            <span class="choice-hint" id="purpose-${tag}">${purpose}</span>
          </label>`,
      )}
    </div>
  </section>`;
}
