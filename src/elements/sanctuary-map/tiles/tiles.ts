import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { WordsController } from '../../../base/controllers/words-controller.ts';
import { directionOf } from '../../../i18n/language.ts';
import type { MapEngine } from '../../../map/map-engine.ts';
import type { TileOutcome } from '../../../map/tile-source.ts';
import type { MapContext } from '../map-context.ts';
import { catalogue } from './messages/catalogue.ts';
import { reportTileFailure, reportTileFault } from './report-tiles.ts';
import { tileBarStyles } from './tile-bar.styles.ts';
import { renderTileBar, type TileBarModel } from './tile-bar.view.ts';
import { tileConsent } from './tile-consent.ts';
import { tileSentence } from './tile-sentence.ts';
import { tileSettings, type TileAttributes, type TileSettings } from './tile-settings.ts';

/** What the element says about tiles. */
export interface TilesAttributes extends TileAttributes {
  readonly tiles: boolean;
  readonly tilesConsent?: string | undefined;
}

/**
 * Tiles on one map: offered, loaded when somebody wants them, taken away again. Nothing is asked of a server before a
 * visitor has agreed, or whoever embeds the map has taken that upon themselves with `tiles-consent="given"`; and what a
 * visitor has taken back stays taken back.
 */
export class Tiles implements ReactiveController {
  readonly #context: MapContext;
  readonly words: WordsController<typeof catalogue.en>;
  #written = '';
  #settings: TileSettings | undefined;
  /** The engine that has been told to show tiles. */
  #engine: MapEngine | undefined;
  #phase: TileBarModel['phase'] = 'offered';
  #isUnfolded = false;
  #stopListening: (() => void) | undefined;

  constructor(context: MapContext) {
    const { host } = context;
    this.#context = context;
    this.words = new WordsController(host, catalogue);
    adoptSheet(host.shadowRoot, tileBarStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening ??= tileConsent.onChange(() => this.#context.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#engine = undefined; // it goes with its map
  }

  /** Brings the map to what the attributes and the visitor say. */
  follow(attributes: TilesAttributes): void {
    this.#read(attributes);
    const engine = this.#context.engine();
    const { source } = this.#settings ?? {};
    const answer = source && tileConsent.for(source.origin);
    const isWanted = source !== undefined && (answer ?? attributes.tilesConsent === 'given');
    if (this.#engine && (this.#engine !== engine || !isWanted)) {
      if (this.#engine === engine) this.#engine.clearTiles();
      this.#engine = undefined;
    }
    if (!isWanted) this.#phase = 'offered';
    else if (!engine) this.#phase = 'loading';
    else if (!this.#engine) this.#lay(engine);
  }

  /** The line under the map; nothing where there is nothing to offer. */
  render(): TemplateResult | typeof nothing {
    if (!this.#settings) return nothing;
    const { t, lang } = this.words;
    const { host, credit } = this.#settings;
    return renderTileBar({
      t,
      lang,
      dir: directionOf(lang),
      host,
      credit,
      phase: this.#phase,
      onPress: this.#press,
      isUnfolded: this.#isUnfolded,
      onUnfold: this.#unfold,
    });
  }

  /** Reads the attributes again if they say something else. */
  #read(attributes: TilesAttributes): void {
    const { tiles, tileUrl, tileAttribution, tileMaxZoom, tileSize } = attributes;
    const written = JSON.stringify([tiles, tileUrl, tileAttribution, tileMaxZoom, tileSize]);
    if (written === this.#written) return;
    this.#written = written;
    this.#engine?.clearTiles();
    this.#engine = undefined;
    this.#settings = undefined;
    if (!tiles) return;
    const read = tileSettings(attributes, this.#context.host.baseURI);
    if ('fault' in read) reportTileFault(this.#context.host.localName, read);
    else this.#settings = read;
  }

  #lay(engine: MapEngine): void {
    this.#engine = engine;
    this.#phase = 'loading';
    engine.setTiles(this.#settings!.source, (outcome) => this.#hear(outcome));
  }

  #hear(outcome: TileOutcome): void {
    this.#phase = outcome.kind;
    const { t } = this.words;
    if (outcome.kind === 'shown') this.#context.announce(t('shown'));
    else {
      reportTileFailure(this.#context.host.localName, outcome);
      this.#context.announce(tileSentence(t, outcome.kind, this.#settings!.host));
    }
    this.#context.host.requestUpdate();
  }

  #press = (): void => {
    const isOn = this.#phase === 'shown' || this.#phase === 'loading';
    this.#isUnfolded = false;
    if (isOn) this.#context.announce(this.words.t('drawn'));
    else this.#engine = undefined; // so that it is told again
    tileConsent.set(this.#settings!.source.origin, !isOn);
    if (isOn) void this.#focusFold();
  };

  #unfold = (isUnfolded: boolean): void => {
    this.#isUnfolded = isUnfolded;
    this.#context.host.requestUpdate();
  };

  /** Where the offer has folded again, the button that was pressed has gone with it: focus goes to what opens it. */
  async #focusFold(): Promise<void> {
    const { host } = this.#context;
    await host.updateComplete;
    const fold = host.shadowRoot?.querySelector<HTMLElement>('.tile-fold');
    if (fold?.checkVisibility()) fold.focus();
  }
}
