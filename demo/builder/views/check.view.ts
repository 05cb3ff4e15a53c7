import { html, type TemplateResult } from 'lit';

/** How to see whether all is well on the page itself. */
export function renderCheck(): TemplateResult {
  return html`<section aria-labelledby="check-title">
    <h2 id="check-title"><span class="step">6</span> Look at it on your page</h2>
    <ol>
      <li>Open the page and wait until the widget is there.</li>
      <li>Go through it with the Tab key alone, and once at 400% zoom.</li>
      <li>
        If the link stays and no widget comes, open the browser’s console: it names what is missing, such as a directive
        of the policy.
      </li>
    </ol>
  </section>`;
}
