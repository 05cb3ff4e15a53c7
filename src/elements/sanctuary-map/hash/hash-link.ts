import type { ReactiveController } from 'lit';
import { readHashParameter, writeHashParameter } from '../../../base/hash-parameter.ts';
import type { MapView } from '../../../map/map-engine.ts';
import type { MapContext } from '../map-context.ts';
import { decodeHash, encodeHash, type HashState, type Start } from './hash-state.ts';

/** Milliseconds of rest before the address is written: browsers refuse more than some hundred changes a minute. */
const REST = 400;

/**
 * Keeps what a visitor sees in the page's address, and the page's address in what they see. The entry in the history is
 * replaced, never added to: "back" leaves the page.
 */
export class HashLink implements ReactiveController {
  readonly #context: MapContext;
  readonly #name: string;
  /** What the page has set: an address that says nothing shows it. */
  readonly #start: Start;
  /** What a link asks for and could not be shown yet. */
  #wanted: Partial<Pick<HashState, 'view' | 'selected'>> = {};
  /** Where the visitor has moved the map; `undefined` while it shows all there is. */
  #view: HashState['view'];
  /** What the address says, as far as is known here. */
  #known: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param name the parameter's name in the address: `map` in `#map=nation:wales` */
  constructor(context: MapContext, name: string) {
    this.#context = context;
    this.#name = name;
    this.#start = context.choice();
    context.host.addController(this);
    if (context.host.isConnected) this.#read();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#showWanted();
    const { choice, selected, isLocated } = this.#context;
    // a map around a visitor who has let us know where they are would tell it
    const view = isLocated() ? undefined : this.#view;
    const value = encodeHash({ ...choice(), selected: selected() ?? this.#wanted.selected, view }, this.#start);
    clearTimeout(this.#timer);
    if (value === this.#known) return;
    this.#timer = setTimeout(() => {
      this.#known = value;
      writeHashParameter(this.#name, value || undefined);
    }, REST);
  }

  /** Hears of each move of the map. */
  moved({ center, zoom }: MapView, by: 'visitor' | 'element'): void {
    // the element moves the map to show other things, or stays about where it is when it is resized
    if (by === 'visitor') this.#view = { center, zoom };
    else if (this.#view && !isNear(this.#view, { center, zoom })) this.#view = undefined;
    this.#context.host.requestUpdate();
  }

  readonly #read = (): void => {
    const value = readHashParameter(this.#name);
    // without a link at first, the attributes say where to begin
    const isNew = this.#known === undefined ? value !== undefined : (value ?? '') !== this.#known;
    this.#known = value ?? '';
    if (!isNew) return;
    const state = decodeHash(value ?? '', this.#start);
    const { restore, host } = this.#context;
    restore(state);
    // once the map has been fitted to what is shown now, and what was open has been closed
    void host.updateComplete.then(() => {
      this.#wanted = { view: state.view, selected: state.selected };
      host.requestUpdate();
    });
  };

  #showWanted(): void {
    const { view, selected } = this.#wanted;
    const { engine, model, open } = this.#context;
    const map = engine();
    if (selected && model.listings.all.length > 0) {
      this.#wanted = { view };
      open(selected);
    }
    if (!view || !map) return;
    this.#wanted = { selected: this.#wanted.selected };
    this.#view = view;
    map.show(view.center, view.zoom);
  }
}

type View = NonNullable<HashState['view']>;

/** Whether two views are the same but for rounding. */
function isNear(a: View, b: View): boolean {
  const apart = [a.zoom - b.zoom, a.center[0] - b.center[0], a.center[1] - b.center[1]];
  return apart.every((difference) => Math.abs(difference) < 0.01);
}
