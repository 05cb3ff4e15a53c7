import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { filesOf, type Way } from '../model/configuration.ts';
import { element, inFolder } from '../snippets/markup.ts';
import { ONE_FILE } from '../snippets/one-file.ts';
import { renderPiece } from './piece.view.ts';

/** How to see whether all is well on the page itself. */
export function renderCheck(context: BuilderContext): TemplateResult {
  const { configuration } = context;
  return html`<section aria-labelledby="check-title">
    <h2 id="check-title"><span class="step">6</span> Check your page</h2>
    ${['tag', 'div', 'file'].includes(configuration.way) ? renderReport(context) : WITHOUT_REPORT[configuration.way]}
  </section>`;
}

const BY_KEYBOARD = html`<p>
  Go through the page with the Tab key alone, and once at 400% zoom: no report can do that for you.
</p>`;

/** What there is to look at where the page has no script that could look. */
const WITHOUT_REPORT: Partial<Record<Way, TemplateResult>> = {
  frame: html`<p>The report that other ways have cannot look out of a frame. Open your page and see for yourself:</p>
    <ul>
      <li>
        The frame shows the widget. If it stays empty, your site’s policy may lack the line <code>frame-src</code>.
      </li>
      <li>
        With the script it is as high as what is in it, but for a map, which scrolls inside. Without it, it keeps the
        height you gave it.
      </li>
      <li>Its title and its language are those of your page.</li>
    </ul>
    ${BY_KEYBOARD}`,
  npm: html`<p>
      The report that other ways have comes with our script, which your site does not load. The browser’s console says
      when a widget has no feed, or is there in two versions.
    </p>
    ${BY_KEYBOARD}`,
  link: html`<p>Press the link where it stands, once it is published, and see that its words say where it leads.</p>`,
};

/** The report in the page itself. */
function renderReport(context: BuilderContext): TemplateResult {
  const { configuration } = context;
  const { way } = configuration;
  const script = element('script', [
    ...(way === 'file' ? ([['defer', '']] as const) : ([['type', 'module']] as const)),
    ['src', inFolder(filesOf(configuration), way === 'file' ? ONE_FILE : 'autoloader.js')],
    ['data-sanctuary-check', ''],
  ]);
  return html`<p>
      Add <code>data-sanctuary-check</code> to the script on your page, and open the page with
      <code>?sanctuary-check</code> at the end of its address. A report tells what is amiss: the policy, a second
      script, headings, names, colours, an old feed. Only who asks for it sees it, and nothing is sent.
    </p>
    ${renderPiece({ name: 'the script with the check-up', where: '', code: script }, context)} ${BY_KEYBOARD}`;
}
