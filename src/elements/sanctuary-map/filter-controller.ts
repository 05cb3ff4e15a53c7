import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_CHOICE, type FacetChoice, type FacetName } from '../../domain/listing.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What a visitor has ticked in the filters, and which of them lies open. */
export class FilterController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #choice = NO_CHOICE;
  #open: FacetName | undefined;

  /** @param changed called after the visitor's choice has changed */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get choice(): FacetChoice {
    return this.#choice;
  }

  get open(): FacetName | undefined {
    return this.#open;
  }

  hostDisconnected(): void {
    this.toggle(undefined);
  }

  readonly choose = (facet: FacetName, value: string, chosen: boolean): void => {
    const values = new Set(this.#choice[facet]);
    if (chosen) values.add(value);
    else values.delete(value);
    this.#set({ ...this.#choice, [facet]: values });
  };

  readonly clear = (): void => this.#set(NO_CHOICE);

  /** Opens one facet, or closes whichever is open. */
  readonly toggle = (facet: FacetName | undefined): void => {
    this.#open = facet;
    const { ownerDocument } = this.#host;
    if (facet) ownerDocument.addEventListener('pointerdown', this.#closeFromOutside, true);
    else ownerDocument.removeEventListener('pointerdown', this.#closeFromOutside, true);
    this.#host.requestUpdate();
  };

  readonly #closeFromOutside = (event: Event): void => {
    const facet = this.#host.shadowRoot?.querySelector('.facet:has([aria-expanded="true"])');
    if (!facet || !event.composedPath().includes(facet)) this.toggle(undefined);
  };

  #set(choice: FacetChoice): void {
    this.#choice = choice;
    this.#changed();
    this.#host.requestUpdate();
  }
}
