import type { ReactiveControllerHost } from 'lit';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { loadGazetteer } from '../../geodata/load-gazetteer.ts';

/** Brings the data that postcodes and towns are looked up in, once somebody shows that they want it. */
export class GazetteerController {
  readonly #host: ReactiveControllerHost;
  readonly #onLoad: () => void;
  #isLoading = false;

  /** What there is to look up in; absent until it has come, and where its code could not be loaded. */
  gazetteer: Gazetteer | undefined;
  /** Whether it, or a part of it, could not be loaded. */
  isLacking = false;

  /** @param onLoad hears that there is more to look up in */
  constructor(host: ReactiveControllerHost, onLoad: () => void) {
    this.#host = host;
    this.#onLoad = onLoad;
  }

  /** Whether it has come, or is known not to. */
  get isSettled(): boolean {
    return this.gazetteer !== undefined || this.isLacking;
  }

  /** Loads it; again where something was lacking. What is there already is answered from meanwhile. */
  readonly load = async (): Promise<void> => {
    if (this.#isLoading || (this.gazetteer && !this.isLacking)) return;
    this.#isLoading = true;
    try {
      this.gazetteer = await loadGazetteer();
      this.isLacking = this.gazetteer.missing.size > 0;
    } catch (cause) {
      this.isLacking = true;
      console.warn('sanctuary-widgets: postcodes and towns could not be loaded; groups are found by name.', cause);
    }
    this.#isLoading = false;
    this.#onLoad();
    this.#host.requestUpdate();
  };
}
