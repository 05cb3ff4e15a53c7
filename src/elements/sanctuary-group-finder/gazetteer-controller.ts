import type { ReactiveControllerHost } from 'lit';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { loadGazetteer } from '../../geodata/load-gazetteer.ts';

/** Brings the data that postcodes and towns are looked up in, once somebody shows that they want it. */
export class GazetteerController {
  readonly #host: ReactiveControllerHost;
  readonly #onLoad: () => void;
  readonly #wantsSectors: () => boolean;
  #isLoading = false;
  #hasSectors = false;

  /** What there is to look up in; absent until it has come, and where its code could not be loaded. */
  gazetteer: Gazetteer | undefined;
  /** Whether it, or a part of it, could not be loaded. */
  isLacking = false;

  /**
   * @param onLoad hears that there is more to look up in
   * @param wantsSectors whether postcodes are to be placed by their sectors, asked whenever data is loaded
   */
  constructor(host: ReactiveControllerHost, onLoad: () => void, wantsSectors: () => boolean) {
    this.#host = host;
    this.#onLoad = onLoad;
    this.#wantsSectors = wantsSectors;
  }

  /** Whether it has come, or is known not to. */
  get isSettled(): boolean {
    return this.gazetteer !== undefined || this.isLacking;
  }

  /** Sees that it comes. For every key: where something is lacking it does nothing, or each would ask for that again. */
  want(): void {
    if (!this.isLacking) void this.load();
  }

  /** Loads it; again where something was lacking. What is there already is answered from meanwhile. */
  async load(): Promise<void> {
    const sectors = this.#wantsSectors();
    if (this.#isLoading || (this.gazetteer && !this.isLacking && (this.#hasSectors || !sectors))) return;
    this.#isLoading = true;
    try {
      this.gazetteer = await loadGazetteer({ sectors });
      this.#hasSectors = sectors;
      this.isLacking = this.gazetteer.missing.size > 0;
    } catch (cause) {
      this.isLacking = true;
      console.warn('sanctuary-widgets: postcodes and towns could not be loaded; groups are found by name.', cause);
    }
    this.#isLoading = false;
    this.#onLoad();
    this.#host.requestUpdate();
  }
}
