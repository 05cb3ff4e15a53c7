import type { LitElement, TemplateResult } from 'lit';
import { AnnounceController } from '../../base/controllers/announce-controller.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { AreaState } from '../../base/area-records.ts';
import type { BBox } from '../../domain/geo.ts';
import type { ListingsModel } from './listings-model.ts';
import type { MapController } from './map-controller.ts';
import type { en } from './messages/en.ts';

/** What the map tells whoever does not see it: what has come into view, what is left of the list, that it is old. */
export class MapTeller {
  readonly #words: WordsController<typeof en>;
  readonly #model: ListingsModel;
  readonly #map: MapController;
  readonly #announce: AnnounceController;
  /** The view that was told last. */
  #told: BBox | undefined;

  constructor(host: LitElement, words: WordsController<typeof en>, model: ListingsModel, map: MapController) {
    this.#words = words;
    this.#model = model;
    this.#map = map;
    this.#announce = new AnnounceController(host);
  }

  /** What has come into view. */
  view(bounds: BBox, area: AreaState = 'whole'): void {
    this.#told = bounds;
    const { listings, records } = this.#model;
    const { t } = this.#words;
    const count = t(`in-view.${listings.noun}`, { n: listings.countWithin(bounds, records) });
    const view = this.#map.inWords(count, bounds);
    this.say(area === 'whole' ? view : `${view}. ${t(`area-${area}`)}`);
  }

  /** The same again, once a server has been asked what is there; nothing where the view is another by now. */
  answer(bounds: BBox, area: AreaState): void {
    if (bounds === this.#told) this.view(bounds, area);
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
