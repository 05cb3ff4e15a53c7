import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocationController } from '../../base/controllers/location-controller.ts';
import { SanctuaryResultsEvent } from '../../base/events.ts';
import { readHashParameter, writeHashParameter } from '../../base/hash-parameter.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { Answer, Choice, Question } from './find-answer.ts';
import type { FinderModel, FinderOption } from './finder-model.ts';
import type { GazetteerController } from './gazetteer-controller.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly query?: string | undefined; readonly shareable: boolean };

export interface QuestionParts {
  readonly box: ComboboxController<FinderOption>;
  readonly data: GazetteerController;
  readonly location: LocationController;
  readonly model: FinderModel;
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
    const { answer, found } = this.#parts.model;
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
    this.#ask({ from: 'text', text }, false);
  };

  /** Readies the data: somebody is about to ask. */
  readonly prepare = (): void => void this.#parts.data.load();

  readonly submit = (event: Event): void => {
    event.preventDefault();
    const { box, location } = this.#parts;
    location.forget();
    box.close();
    this.#ask({ from: 'text', text: box.text, choice: box.taken?.choice }, true);
  };

  readonly locate = (): void => void this.#locate();

  async #locate(): Promise<void> {
    const { location, box } = this.#parts;
    if (location.state.status === 'asking') return;
    const state = await location.ask();
    if (state.status !== 'found') return;
    box.fill('');
    this.#ask({ from: 'here', position: state.position }, true);
  }

  /** One of several things that may have been meant. */
  readonly choose = (choice: Choice): void => {
    const { box, model } = this.#parts;
    const option = model.option(choice);
    box.take(option);
    this.#ask({ from: 'text', text: box.text, choice }, true);
  };

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

  #ask(question: Question, isAwaited: boolean): void {
    this.asked = question;
    this.#isAwaited = isAwaited;
    if (question.from === 'text') this.prepare();
    this.#host.requestUpdate();
  }

  /** Unless the visitor has gone on to something else on the page meanwhile. */
  #focusOn(selector: string): void {
    const { activeElement, body } = this.#host.ownerDocument;
    const isElsewhere = activeElement && activeElement !== body && !this.#host.matches(':focus-within');
    if (!isElsewhere) this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
