import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { writeAddress } from '../model/address.ts';
import { wordingOf } from '../model/configuration.ts';
import { accessibilityParagraph } from '../paperwork/accessibility.ts';
import { policyLines } from '../paperwork/policy.ts';
import { privacyParagraph } from '../paperwork/privacy.ts';
import { teamNote } from '../paperwork/team-note.ts';
import type { Piece } from '../snippets/piece.ts';
import { renderPiece } from './piece.view.ts';

/** What goes along with the widget: its policy, its paragraphs, and all of it in one note. */
export function renderPaperwork(context: BuilderContext, pieces: readonly Piece[]): TemplateResult {
  const { configuration } = context;
  const address = location.href.replace(/#.*$/s, '') + writeAddress(configuration);
  const lines = policyLines(configuration);
  const { name } = wordingOf(configuration);
  return html`<section aria-labelledby="paperwork-title">
    <h2 id="paperwork-title"><span class="step">5</span> The paperwork</h2>
    ${
      lines.length === 0
        ? html`<p>
            A link asks nothing of your visitors’ browsers: no policy, no notice and no statement has to change.
          </p>`
        : html`
            <h3>Content security policy</h3>
            <p>If your site has one, add these to it. They are all that ${name} needs.</p>
            ${renderPiece(
              { name: 'the policy', where: '', code: lines.map(({ directive }) => `${directive};`).join('\n') },
              context,
            )}
            <dl class="why">
              ${lines.map(
                ({ directive, why }) =>
                  html`<div>
                    <dt><code>${directive.split(' ')[0]}</code></dt>
                    <dd>${why}</dd>
                  </div>`,
              )}
            </dl>
            <div class="two">
              <div>
                <h3>For your privacy notice</h3>
                ${renderPiece({ name: 'the privacy paragraph', where: '', code: privacyParagraph(configuration), isProse: true }, context)}
              </div>
              <div>
                <h3>For your accessibility statement</h3>
                ${renderPiece(
                  {
                    name: 'the accessibility paragraph',
                    where: '',
                    code: accessibilityParagraph(configuration),
                    isProse: true,
                  },
                  context,
                )}
              </div>
            </div>
          `
    }
    <h3>Hand it on</h3>
    <p>
      A note with everything above for whoever looks after your site, and a link that brings your choices back here.
    </p>
    <details class="group">
      <summary>The note</summary>
      ${renderPiece({ name: 'the note', where: '', code: teamNote(configuration, pieces, address) }, context)}
    </details>
    <details class="group">
      <summary>The link</summary>
      ${renderPiece(
        { name: 'the link', where: 'Your consents and the folder with the files are not in it.', code: address },
        context,
      )}
    </details>
  </section>`;
}
