import { html, nothing, type TemplateResult } from 'lit';
import { feedString, feedText, type Reader } from '../../../base/templates/feed-text.ts';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { heading } from '../../../base/templates/heading.ts';
import { SLOT, slotted } from '../../../base/templates/slotted.ts';
import type { DistanceUnit } from '../../../domain/distance-unit.ts';
import { renderCard, type CardModel } from './card.view.ts';
import type { Answer, Choice, FoundGroup, Origin } from './find-answer.ts';
import type { FinderOption } from './finder-model.ts';
import { quoted } from './quoted.ts';
import type { FinderWords } from './finder-words.ts';
import type { TranslateFinder } from '../messages/catalogue.ts';
import { renderNames, renderOtherName } from './names.view.ts';
import { resultStyles } from './results.styles.ts';

export interface ResultsModel extends Omit<CardModel, 'number' | 'found' | 'unit'> {
  readonly answer: Exclude<Answer, { type: 'problem' }>;
  readonly t: TranslateFinder;
  readonly say: FinderWords;
  readonly reader: Reader;
  readonly option: (choice: Choice) => FinderOption;
  /** Where somebody can read how to start a group. */
  readonly startUrl: string | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly onAgain: () => void;
}

export type RenderResults = (model: ResultsModel) => TemplateResult;

/** What shows an answer in an element, which has its styles from then on. */
export function resultsIn(root: ShadowRoot | null): RenderResults {
  adoptSheet(root, resultStyles);
  return renderResults;
}

/** The answer: groups, or what may be meant. Its heading takes focus, and says how many there are. */
function renderResults(model: ResultsModel): TemplateResult {
  const { answer, t, headingLevel, onAgain } = model;
  return html`<div class="results" part="results">
    ${heading(headingLevel, headline(model), 'results-heading', 'results-heading')}
    ${answer.type === 'choices' ? renderChoices(answer.choices, model) : renderGroups(answer, model)}
    <button type="button" class="control again" @click=${onAgain}>${t('again')}</button>
  </div>`;
}

function headline(model: ResultsModel): unknown {
  const { answer, t, say } = model;
  if (answer.type === 'choices') return t(answer.isSpelt ? 'which-one' : 'did-you-mean', { text: quoted(answer.text) });
  const n = answer.groups.length;
  if (answer.type === 'named') return t('results-named', { n, text: quoted(answer.text) });
  const { origin, isWithin, radius, unit } = answer;
  const sentence = isWithin
    ? t('results-near', { n, place: SLOT })
    : t('none-within', { distance: say.distance(radius, unit), place: SLOT });
  return slotted(sentence, originText(origin, model));
}

function originText({ name, foundBy }: Origin, { t, say, reader }: ResultsModel): unknown {
  if (name === undefined) return t('here');
  return [feedText(name, reader), renderOtherName(say.otherName(feedString(name, reader), foundBy), reader)];
}

function renderGroups(answer: Exclude<Answer, { type: 'problem' | 'choices' }>, model: ResultsModel): TemplateResult {
  const { t, startUrl } = model;
  const isNear = answer.type === 'near';
  const unitTo = ({ group }: FoundGroup): DistanceUnit | undefined =>
    isNear && answer.origin.group !== group.id ? answer.unit : undefined;
  const isFar = isNear && !answer.isWithin;
  const start = startUrl
    ? html`<p class="start"><a href=${startUrl} rel="external noopener">${t('start')}</a></p>`
    : nothing;
  return html`${
      isNear && answer.standsFor
        ? html`<p>
            ${slotted(t('stands-for', { code: answer.standsFor, place: SLOT }), originText(answer.origin, model))}
          </p>`
        : nothing
    }
    ${
      isFar
        ? html`<p>${t('nearest-anyway', { n: answer.groups.length })}</p>
            ${start}`
        : nothing
    }
    <ol class="cards" role="list">
      ${answer.groups.map((found, i) => renderCard({ ...model, found, number: i + 1, unit: unitTo(found) }))}
    </ol>
    ${isFar ? nothing : start}`;
}

function renderChoices(choices: readonly Choice[], { option, onChoose, reader }: ResultsModel): TemplateResult {
  return html`<ul class="choices" role="list">
    ${choices.map((choice) => {
      const { name, otherName, detail } = option(choice);
      return html`<li>
        <button type="button" class="control choice" @click=${() => onChoose(choice)}>
          <span class="option-text">
            <span class="option-name">${renderNames(name, otherName, reader)}</span>
            <bdi class="option-detail">${detail}</bdi>
          </span>
        </button>
      </li>`;
    })}
  </ul>`;
}
