import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { EXAMPLE, wordingOf } from '../model/configuration.ts';
import { textField } from './field.view.ts';

/** Where the widget reads from, and what visitors have without it. */
export function renderSources(context: BuilderContext): TemplateResult {
  const { configuration, faults, fill, foreign } = context;
  const { link, name } = wordingOf(configuration);
  return html`<section aria-labelledby="sources-title">
    <h2 id="sources-title"><span class="step">2</span> Addresses</h2>
    <p>All of these may wait. Until you fill them in, the snippet has an example in their place.</p>
    ${
      foreign.length > 0
        ? html`<p class="warning">
            The link that brought you here filled in addresses at <strong>${foreign.join(', ')}</strong>. Paste them
            only if you know whose they are.
          </p>`
        : nothing
    }
    <div class="two">
      <div>
        ${textField(
          {
            id: 'feed',
            label: 'Address of the feed',
            hint: 'The public file the widget reads. Whoever publishes it can tell you.',
            fault: faults.get('feed'),
          },
          configuration.feed,
          (value) => fill('feed', value),
          { type: 'url', placeholder: EXAMPLE.feed },
        )}
        ${renderReading(context)}
        ${textField(
          {
            id: 'files',
            label: 'Folder with the widgets’ files',
            hint: 'Where your web team has put the folder `dist/cdn`. The script comes from there, so this is never taken from a link.',
            fault: faults.get('files'),
          },
          configuration.files,
          (value) => fill('files', value),
          { type: 'url', placeholder: EXAMPLE.files },
        )}
      </div>
      <div>
        ${textField(
          {
            id: 'href',
            label: 'Address of a page with the same information',
            hint: `A page of yours, a list for instance. Visitors have a link to it until ${name} is there, and for good where it cannot run.`,
            fault: faults.get('href'),
          },
          configuration.href,
          (value) => fill('href', value),
          { type: 'url', placeholder: link.href },
        )}
        ${textField(
          { id: 'words', label: 'Words of that link', hint: 'Say what is there.', fault: faults.get('words') },
          configuration.words,
          (value) => fill('words', value),
          { placeholder: link.words },
        )}
      </div>
    </div>
  </section>`;
}

/** Nothing is asked of a server that a link may have named before somebody here says so. */
function renderReading({ reading, readFeed, configuration }: BuilderContext): TemplateResult | typeof nothing {
  if (reading === 'none') return nothing;
  const { host } = new URL(configuration.feed);
  if (reading === 'read') return html`<p class="reading">The preview and the lists of names show this feed.</p>`;
  return html`<div class="reading">
    <button type="button" ?aria-disabled=${reading === 'reading'} @click=${readFeed}>
      Show this feed in the preview
    </button>
    <p class="hint">Your browser then asks ${host} for it. Until then the preview shows demonstration data.</p>
    ${
      reading === 'failed'
        ? html`<p class="fault">
            It could not be read from here. Check the address; its server also has to let other sites read it (<code
              >Access-Control-Allow-Origin: *</code
            >).
          </p>`
        : nothing
    }
  </div>`;
}
