import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LazyPart } from '../../base/controllers/lazy-part.ts';
import type { LocationController } from '../../base/controllers/location-controller.ts';
import { SanctuaryResultsEvent } from '../../base/events.ts';
import { isFocusElsewhere } from '../../base/focus-elsewhere.ts';
import { readHashParameter, writeHashParameter } from '../../base/hash-parameter.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Answers } from './answer/answers.ts';
import type { Answer, Question } from './answer/find-answer.ts';
import type { FinderOption } from './answer/finder-model.ts';
import type { RenderResults } from './answer/results.view.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { GazetteerController } from './gazetteer-controller.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly query?: string | undefined; readonly shareable: boolean };

export interface QuestionParts {
  readonly box: ComboboxController<FinderOption>;
  readonly data: GazetteerController;
  readonly location: LocationController;
  readonly answers: LazyPart<Answers>;
  readonly results: LazyPart<RenderResults>;
}

/** The name under which a question stands in the page's address. */
const HASH_NAME = 'find';

/**
 * What is asked, by the visitor or by the page, and what follows from its answer: focus goes to it, the page hears of it,
 * and the address says it where the embedder has allowed that.
 */
export class QuestionController implements ReactiveController {
  readonly #host: Host;
  readonly #parts: QuestionParts;
  /** Whether a visitor waits for the answer: one the page asked for takes no focus. */
  #isAwaited = false;
  #answer: Answer | undefined;

  asked: Question | undefined;

  constructor(host: Host, parts: QuestionParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.prefill);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.prefill);
  }

  hostUpdated(): void {
    const { answer, found = [] } = this.#parts.answers.current ?? {};
    if (answer === this.#answer) return;
    this.#answer = answer;
    if (!answer || !this.#isAwaited) return;
    this.#isAwaited = false;
    this.#focusOn(answer.type === 'problem' ? '#summary' : '#results-heading');
    if (this.#host.shareable) writeHashParameter(HASH_NAME, answer.type === 'near' ? answer.share : undefined);
    this.#host.dispatchEvent(new SanctuaryResultsEvent(found));
  }

  /** Takes up what the page's address or the embedder asks. */
  readonly prefill = (): void => {
    const text = plainText(readHashParameter(HASH_NAME) ?? this.#host.query ?? '');
    if (!text || text === this.#parts.box.text) return;
    this.#parts.box.fill(text);
    this.ask({ from: 'text', text }, false);
  };

  /** Readies what answers and what shows it, and the data: somebody is about to ask. */
  readonly prepare = (): void => {
    const { answers, results, data } = this.#parts;
    answers.want();
    results.want();
    data.want();
  };

  readonly submit = (event: Event): void => {
    event.preventDefault();
    const { box, location } = this.#parts;
    location.forget();
    box.close();
    this.ask({ from: 'text', text: box.text, choice: box.taken?.choice }, true);
  };

  readonly locate = (): void => void this.#locate();

  async #locate(): Promise<void> {
    const { location, box, answers, results } = this.#parts;
    if (location.state.status === 'asking') return;
    for (const part of [answers, results]) part.want(); // while the browser asks the visitor, and looks
    const state = await location.ask();
    if (state.status !== 'found') return;
    box.fill('');
    this.ask({ from: 'here', position: state.position }, true);
  }

  /** Forgets the question and where the visitor is, and gives the field back. */
  readonly again = (): void => {
    const { box, location } = this.#parts;
    location.forget();
    box.fill('');
    this.asked = undefined;
    this.#isAwaited = false;
    if (this.#host.shareable) writeHashParameter(HASH_NAME, undefined);
    this.#host.dispatchEvent(new SanctuaryResultsEvent([]));
    this.#host.requestUpdate();
    this.focus();
  };

  /** Puts focus into the field. */
  readonly focus = (): void => {
    const root = this.#host.shadowRoot;
    (root?.querySelector<HTMLElement>('#field') ?? root?.querySelector<HTMLElement>('#heading'))?.focus();
  };

  /** Takes up a question. One of a visitor's brings what it needs also where that could not be had before. */
  ask(question: Question, isAwaited: boolean): void {
    this.asked = question;
    this.#isAwaited = isAwaited;
    if (isAwaited) this.retry();
    else this.prepare();
    this.#host.requestUpdate();
  }

  /** Brings what answers and what shows it, for a visitor who waits for it. */
  readonly retry = (): void => {
    const { answers, results, data } = this.#parts;
    this.#isAwaited = true;
    void answers.load();
    void results.load();
    if (this.asked?.from === 'text') void data.load();
  };

  /** Unless the visitor has gone on to something else on the page meanwhile. */
  #focusOn(selector: string): void {
    if (!isFocusElsewhere(this.#host)) this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
