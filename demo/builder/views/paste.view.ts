import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderContext } from '../builder-context.ts';
import { unstatedConsents } from '../model/consents.ts';
import { labelOf } from '../model/labels.ts';
import { spaceOf } from '../model/configuration.ts';
import type { Piece } from '../snippets/piece.ts';
import { WAYS_IN } from '../snippets/ways.ts';
import { choiceField, switchField } from './field.view.ts';
import { languageChoices } from './language-choices.ts';
import { renderPiece } from './piece.view.ts';

/** How the widget comes onto the page, and what to copy for it. */
export function renderPaste(context: BuilderContext, pieces: readonly Piece[]): TemplateResult {
  const { configuration, choose } = context;
  const keepsSpace = ['tag', 'file', 'div', 'npm'].includes(configuration.way) && spaceOf(configuration) !== undefined;
  return html`<section aria-labelledby="paste-title">
    <h2 id="paste-title"><span class="step">4</span> What to paste</h2>
    <p id="paste-question">What does your site let you paste? If you do not know, begin with the first.</p>
    <div class="choices ways" role="radiogroup" aria-labelledby="paste-title" aria-describedby="paste-question">
      ${WAYS_IN.map(
        ({ way, title, hint }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="way"
              value=${way}
              aria-labelledby="title-${way}"
              aria-describedby="way-${way}"
              .checked=${way === configuration.way}
              @change=${() => choose({ way })}
            />
            <span class="choice-title" id="title-${way}">${title}</span>
            <span class="choice-hint" id="way-${way}">${hint}</span>
          </label>`,
      )}
    </div>
    ${renderMissing(context)}
    ${
      keepsSpace
        ? switchField(
            {
              id: 'sheet',
              label: 'My site’s policy forbids style attributes',
              hint: 'Then the space for the widget is kept by a rule in your style sheet.',
              fault: undefined,
            },
            configuration.sheet,
            (sheet) => choose({ sheet }),
          )
        : nothing
    }
    ${
      configuration.way === 'frame'
        ? choiceField(
            {
              id: 'lang',
              label: 'Language of the frame',
              hint: 'What is in a frame cannot see the language of the page around it.',
              fault: undefined,
            },
            configuration.lang || 'en',
            languageChoices(),
            (lang) => choose({ lang: lang === 'en' ? '' : lang }),
          )
        : nothing
    }
    ${renderUnstated(context)} ${renderHosts(context)}
    <div class="pieces">${pieces.map((piece) => renderPiece(piece, context))}</div>
  </section>`;
}

/** A consent that was chosen and is not in what is copied. */
function renderUnstated({ configuration }: BuilderContext): TemplateResult | typeof nothing {
  const unstated = unstatedConsents(configuration);
  if (unstated.length === 0) return nothing;
  return html`<p class="warning">
    “${unstated.map(labelOf).join('”, “')}” is not in what you copy: only the widget’s own tag can say that, which not
    everybody may write. It goes with “A script and a tag” or “One file and a tag”.
  </p>`;
}

/** A badge copied to where it does not belong says so, and this is where somebody would wonder why. */
function renderHosts({ configuration: { tag, way } }: BuilderContext): TemplateResult | typeof nothing {
  if (tag !== 'sanctuary-badge' || way === 'link') return nothing;
  return html`<p class="advice">
    A badge shows its award only on the sites that the record in the feed names (<code>hosts</code>). Anywhere else it
    says “Not this site’s award”. If yours is not among them, ask whoever publishes the feed to add it.
  </p>`;
}

/** What in the snippet is still an example. */
function renderMissing({ configuration }: BuilderContext): TemplateResult | typeof nothing {
  const { feed, files, way, tag, options, href } = configuration;
  const isLink = way === 'link';
  const missing = [
    ...(feed || isLink ? [] : [['feed', 'the address of the feed']]),
    ...(files || isLink || way === 'npm' ? [] : [['files', 'the folder with the files']]),
    ...(href || way === 'frame' ? [] : [['href', 'the page that the link leads to']]),
    ...(tag === 'sanctuary-badge' && !options['place'] && !isLink ? [['option-place', 'the place']] : []),
  ];
  if (missing.length === 0) return nothing;
  return html`<p class="warning">
    Still an example in what you copy:
    ${missing.map(
      ([id, words], index) =>
        html`${index > 0 ? ', ' : ''}<a href="#${id}" @click=${(event: Event) => goTo(event, id ?? '')}>${words}</a>`,
    )}.
  </p>`;
}

/** To the field, without taking the choice out of the page's address. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
