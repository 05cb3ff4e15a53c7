import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { filesOf } from '../model/configuration.ts';
import { element, inFolder } from '../snippets/markup.ts';
import { ONE_FILE } from '../snippets/one-file.ts';
import { renderPiece } from './piece.view.ts';

/** How to see whether all is well on the page itself. */
export function renderCheck(context: BuilderContext): TemplateResult | typeof nothing {
  const { configuration } = context;
  const { way } = configuration;
  if (!['tag', 'div', 'file'].includes(way)) return nothing;
  const script = element('script', [
    ...(way === 'file' ? ([['defer', '']] as const) : ([['type', 'module']] as const)),
    ['src', inFolder(filesOf(configuration), way === 'file' ? ONE_FILE : 'autoloader.js')],
    ['data-sanctuary-check', ''],
  ]);
  return html`<section aria-labelledby="check-title">
    <h2 id="check-title"><span class="step">6</span> Check your page</h2>
    <p>
      Add <code>data-sanctuary-check</code> to the script on your page, and open the page with
      <code>?sanctuary-check</code> at the end of its address. A report tells what is amiss: the policy, a second
      script, headings, names, colours, an old feed. Only who asks for it sees it, and nothing is sent.
    </p>
    ${renderPiece({ name: 'the script with the check-up', where: '', code: script }, context)}
    <p>Then go through the page with the Tab key alone, and once at 400% zoom: no report can do that for you.</p>
  </section>`;
}
