import { html, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { writeAddress } from '../model/address.ts';
import { wordingOf } from '../model/configuration.ts';
import { accessibilityParagraph } from '../paperwork/accessibility.ts';
import { policyLines, type PolicyLine } from '../paperwork/policy.ts';
import { privacyParagraph } from '../paperwork/privacy.ts';
import { teamNote } from '../paperwork/team-note.ts';
import type { Piece } from '../snippets/piece.ts';
import { renderFold } from './fold.view.ts';
import { renderPiece } from './piece.view.ts';

/** What goes along with the widget: its policy, its paragraphs, and all of it in one note. */
export function renderPaperwork(context: BuilderContext, pieces: readonly Piece[]): TemplateResult {
  const { configuration } = context;
  const address = location.href.replace(/#.*$/s, '') + writeAddress(configuration);
  const lines = policyLines(configuration);
  const prose = (name: string, code: string): TemplateResult =>
    renderPiece({ name, where: '', code, isProse: true }, context);
  return html`<section aria-labelledby="paperwork-title">
    <h2 id="paperwork-title"><span class="step">5</span> The paperwork</h2>
    ${
      lines.length === 0
        ? html`<p>
            A link asks nothing of your visitors’ browsers: no policy, no notice and no statement has to change.
          </p>`
        : html`${renderFold('Content security policy', policy(context, lines))}
            <div class="two">
              ${renderFold('For your privacy notice', prose('the privacy paragraph', privacyParagraph(configuration)))}
              ${renderFold(
                'For your accessibility statement',
                prose('the accessibility paragraph', accessibilityParagraph(configuration)),
              )}
            </div>`
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

/** The lines to add to a policy, and what each is for. */
function policy(context: BuilderContext, lines: readonly PolicyLine[]): TemplateResult {
  const code = lines.map(({ directive }) => `${directive};`).join('\n');
  return html`<p>
      If your site has one, add these to it. They are all that ${wordingOf(context.configuration).name} needs.
    </p>
    ${renderPiece({ name: 'the policy', where: '', code }, context)}
    <dl class="why">
      ${lines.map(
        ({ directive, why }) =>
          html`<div>
            <dt><code>${directive.split(' ')[0]}</code></dt>
            <dd>${why}</dd>
          </div>`,
      )}
    </dl>`;
}
