import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageTag } from '../../domain/text.ts';
import { englishWords, loadWords, type CatalogueSource, type Words } from '../../i18n/catalogue-source.ts';
import type { Formats } from '../../i18n/formats.ts';
import { nearestLanguage } from '../../i18n/language.ts';
import type { Catalogue, Translate } from '../../i18n/message.ts';
import { observeLanguage } from './language-observer.ts';

/**
 * Keeps an element in the language of the place it stands: looks for the nearest `lang`, fetches the words, and
 * renders again when either changes.
 */
export class WordsController<C extends Catalogue> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: CatalogueSource<C>;
  readonly #onWords: (formats: Formats) => unknown;
  #words: Words<C> | undefined;
  #wanted: LanguageTag = 'en';
  #ready: Promise<void> = Promise.resolve();
  #stopObserving: (() => void) | undefined;

  /** @param onWords hears of each language that the element comes to write in */
  constructor(
    host: ReactiveControllerHost & Element,
    source: CatalogueSource<C>,
    onWords: (formats: Formats) => unknown = () => undefined,
  ) {
    this.#host = host;
    this.#source = source;
    this.#onWords = onWords;
    host.addController(this);
  }

  /** The page's language at this element, which texts of the feed are picked by. */
  get wanted(): LanguageTag {
    return this.#wanted;
  }

  /** The language the interface is in; English until the wanted one has come, and where there is none. */
  get lang(): LanguageTag {
    return this.#current.lang;
  }

  /** Kept once the words of the place it stands have come, or cannot come. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  get t(): Translate<C> {
    return this.#current.t;
  }

  get formats(): Formats {
    return this.#current.formats;
  }

  // made on first use, never at import: see "Strings" in the architecture
  get #current(): Words<C> {
    return (this.#words ??= englishWords(this.#source));
  }

  hostConnected(): void {
    const update = (): void => {
      this.#ready = this.#update();
    };
    this.#stopObserving = observeLanguage(this.#host, update);
    update();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  async #update(): Promise<void> {
    const wanted = nearestLanguage(this.#host);
    if (wanted === this.#wanted && this.#words) return;
    this.#wanted = wanted;
    this.#host.requestUpdate();
    try {
      const words = await loadWords(this.#source, wanted);
      if (wanted === this.#wanted) this.#words = words; // else the language changed again meanwhile
    } catch (cause) {
      console.warn(
        `sanctuary-widgets: the words for "${wanted}" could not be fetched; going on in "${this.lang}".`,
        cause,
      );
    }
    this.#onWords(this.formats);
    this.#host.requestUpdate();
  }
}
