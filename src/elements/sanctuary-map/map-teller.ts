import type { LitElement, TemplateResult } from 'lit';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { ListingsModel } from './listings-model.ts';
import type { en } from './messages/en.ts';

/** What the map tells whoever does not see it: what is left of the list, that it is old. */
export class MapTeller {
  readonly #words: WordsController<typeof en>;
  readonly #model: ListingsModel;
  readonly #announce: AnnounceController;

  constructor(host: LitElement, words: WordsController<typeof en>, model: ListingsModel) {
    this.#words = words;
    this.#model = model;
    this.#announce = new AnnounceController(host);
  }

  /** How much a visitor's choice leaves. */
  choice(): void {
    this.say(this.#model.countLine);
  }

  /** Which lines of the list have come. */
  rows(from: number, to: number, n: number): void {
    this.say(this.#words.t('shown', { from, to, n }));
  }

  /** That the list could not be refreshed, and from when it is, in milliseconds since 1970. */
  stale(fetchedAt: number): void {
    const { t, formats } = this.#words;
    this.say(t('stale', { date: formats.moment(fetchedAt) }));
  }

  say(words: string): void {
    this.#announce.say(words);
  }

  render(): TemplateResult {
    return this.#announce.render();
  }
}
