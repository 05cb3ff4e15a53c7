import type { nothing, ReactiveController, TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { LocationController } from '../../../base/controllers/location-controller.ts';
import { WordsController } from '../../../base/controllers/words-controller.ts';
import { feedString } from '../../../base/templates/feed-text.ts';
import { writeCsv } from '../../../domain/csv.ts';
import type { Position } from '../../../domain/geo.ts';
import { listingCollection } from '../../../domain/listing-collection.ts';
import { listingTable } from '../../../domain/listing-table.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { MapContext } from '../map-context.ts';
import { renderDirections } from './directions.view.ts';
import { FullscreenController } from './fullscreen-controller.ts';
import { catalogue } from './messages/catalogue.ts';
import { saveFile } from './save-file.ts';
import { surroundings } from './surroundings.ts';
import { toolsStyles } from './tools.styles.ts';
import { locationWords, renderTools } from './tools.view.ts';

/** Name of the files, without their ending. */
const FILE = 'places-of-sanctuary';

/** What a visitor can do with the map beyond looking: be found on it, fill the screen, print it, take it away. */
export class Tools implements ReactiveController {
  readonly #context: MapContext;
  readonly words: WordsController<(typeof catalogue)['en']>;
  readonly #location: LocationController;
  readonly #fullscreen: FullscreenController;
  #isOpen = false;
  /** What came of the last press. */
  #note = '';

  constructor(context: MapContext) {
    const { host } = context;
    this.#context = context;
    this.words = new WordsController(host, catalogue);
    this.#location = new LocationController(host);
    this.#fullscreen = new FullscreenController(host, this.#onFullscreen);
    host.addController(this);
    adoptSheet(host.shadowRoot, toolsStyles);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Where the visitor is, to about a kilometre, if they have let us know. */
  get visitor(): Position | undefined {
    return this.#location.position;
  }

  hostUpdated(): void {
    const { visitor } = this;
    this.#context.engine()?.setVisitor(visitor && { position: visitor, label: this.words.t('here') });
  }

  hostDisconnected(): void {
    this.#setOpen(false);
  }

  readonly toggle = (): void => this.#setOpen(!this.#isOpen);

  /** Closes them by Escape, with focus back on their button, and when focus goes elsewhere. */
  readonly close = (event: Event): void => {
    if (!this.#isOpen) return;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault(); // a dialog around the widget would close with it
      this.#button?.focus();
    } else if (event instanceof FocusEvent) {
      const next = event.relatedTarget as Node | null;
      if (!next || (event.currentTarget as Node).contains(next)) return;
    }
    this.#setOpen(false);
  };

  render(): TemplateResult {
    return renderTools({
      t: this.words.t,
      location: this.#location.state,
      fullscreen: this.#fullscreen.isOffered ? this.#fullscreen.isOn : undefined,
      note: this.#note,
      onLocate: () => void this.#locate(),
      onForget: this.#forget,
      onFullscreen: () => void this.#toggleFullscreen(),
      onPrint: () => void this.#print(),
      onCsv: this.#saveCsv,
      onGeoJson: this.#saveGeoJson,
    });
  }

  renderDirections(listing: Listing): TemplateResult | typeof nothing {
    return renderDirections(listing, feedString(listing.name, this.#context.model.reader), this.words.t);
  }

  /** The button that opens the tools. */
  get #button(): HTMLElement | null | undefined {
    return this.#context.host.shadowRoot?.querySelector<HTMLElement>('.tools > button');
  }

  /** Everything the visitor's choices leave, in the order of the list. */
  get #shown(): Listing[] {
    const { listings, records } = this.#context.model;
    return records.flatMap((record) => listings.get(record) ?? []);
  }

  #setOpen(isWanted: boolean): void {
    // they come after the press: by then the map may have been taken out of the page, and would be held by it for good
    const isOpen = isWanted && this.#context.host.isConnected;
    this.#isOpen = isOpen;
    this.#note = '';
    if (isOpen) document.addEventListener('pointerdown', this.#closeFromOutside, true);
    else document.removeEventListener('pointerdown', this.#closeFromOutside, true);
    this.#context.host.requestUpdate();
  }

  readonly #closeFromOutside = (event: Event): void => {
    const tools = this.#button?.parentElement;
    if (!tools || !event.composedPath().includes(tools)) this.#setOpen(false);
  };

  /** Says it beside the buttons and to screen readers. */
  #say(words: string): void {
    this.#note = words;
    this.#context.announce(words);
    this.#context.host.requestUpdate();
  }

  async #locate(): Promise<void> {
    const answer = await this.#location.ask();
    this.#context.announce(locationWords(answer, this.words.t));
    // moved to the visitor, the map would tell its server where they are
    if (answer.status !== 'found' || this.#context.isViewTold()) return;
    const others = this.#shown.flatMap(({ position }) => (position ? [position] : []));
    this.#context.engine()?.fitBounds(surroundings(answer.position, others));
  }

  readonly #forget = (): void => this.#location.forget();

  readonly #onFullscreen = (): void => {
    this.#context.announce(this.words.t(this.#fullscreen.isOn ? 'is-fullscreen' : 'was-fullscreen'));
  };

  async #toggleFullscreen(): Promise<void> {
    try {
      await this.#fullscreen.toggle();
    } catch {
      this.#say(this.words.t('no-fullscreen'));
    }
  }

  async #print(): Promise<void> {
    const { model, title, header, host } = this.#context;
    const { t, lang } = this.words;
    try {
      const { printSheet } = await import('../print/print-sheet.ts');
      const { reader, say, countLine } = model;
      await printSheet(host, {
        t,
        lang,
        reader,
        say,
        countLine,
        title: title(),
        header: header(),
        listings: this.#shown,
      });
    } catch (cause) {
      console.warn('sanctuary-widgets: the sheet could not be printed.', cause);
      this.#say(t('no-print'));
    }
  }

  readonly #saveCsv = (): void => {
    const { reader } = this.#context.model;
    const rows = listingTable(this.#shown, (text) => feedString(text, reader));
    this.#save(`${FILE}.csv`, 'text/csv;charset=utf-8', writeCsv(rows));
  };

  readonly #saveGeoJson = (): void => {
    const collection = listingCollection(this.#shown, this.#context.header() ?? {});
    this.#save(`${FILE}.geojson`, 'application/geo+json', JSON.stringify(collection, null, 1));
  };

  #save(file: string, type: string, text: string): void {
    saveFile(file, type, text);
    this.#say(this.words.t('saved', { n: this.#shown.length, file }));
  }
}
