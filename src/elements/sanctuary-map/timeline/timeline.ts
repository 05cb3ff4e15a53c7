import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { WordsController } from '../../../base/controllers/words-controller.ts';
import { FIRST_YEAR, growthOf, hadBegun, type Growth } from '../../../domain/growth.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { MapContext } from '../map-context.ts';
import { catalogue } from './messages/catalogue.ts';
import { PlayController } from './play-controller.ts';
import { timelineStyles } from './timeline.styles.ts';
import { renderPresent, renderTimeline, type Standing } from './timeline.view.ts';

/**
 * Growth over time: shows what of the list had begun by a year, and steps through the years. It begins at the present,
 * where everything is shown, so that it takes nothing away before it is used.
 */
export class Timeline {
  readonly #context: MapContext;
  readonly words: WordsController<(typeof catalogue)['en']>;
  readonly #player: PlayController;
  readonly #last = new Date().getUTCFullYear();
  #year = this.#last;
  #growth: Growth | undefined;
  #grownFrom: unknown;

  constructor(context: MapContext) {
    this.#context = context;
    const { host, model } = context;
    this.words = new WordsController(host, catalogue);
    this.#player = new PlayController(host, () => {
      this.#show(this.#year + 1);
      return this.#year < this.#last;
    });
    model.begun = (listing) => hadBegun(listing, this.#year, this.#last);
    adoptSheet(host.shadowRoot, timelineStyles);
  }

  /** Takes the timeline away: everything is shown again. */
  end(): void {
    this.#player.stop();
    this.present();
  }

  /** Goes to the present, without a word: whoever asks for it says what is shown. */
  present(): void {
    if (this.#year !== this.#last) this.#show(this.#last, false);
  }

  render(): TemplateResult {
    const { t, formats } = this.words;
    return renderTimeline({
      t,
      formats,
      first: FIRST_YEAR,
      last: this.#last,
      year: this.#year,
      standing: this.#standing,
      growth: this.#grown,
      mayPlay: this.#player.mayPlay,
      isPlaying: this.#player.isPlaying,
      onYear: (year) => {
        this.#player.stop();
        this.#show(year);
      },
      onPlay: this.#togglePlay,
    });
  }

  /** A button that leads back to the present, for where nothing had begun by the year that is shown. */
  renderPresent(): TemplateResult {
    const { t, formats } = this.words;
    return renderPresent(t('present', { year: formats.partialDate(String(this.#last)) }), () => {
      this.#player.stop();
      this.#show(this.#last);
    });
  }

  readonly #togglePlay = (): void => {
    if (this.#player.isPlaying) return this.#player.stop();
    if (this.#year === this.#last) this.#show(FIRST_YEAR);
    this.#player.play();
  };

  #show(year: number, isTold = true): void {
    this.#year = Math.min(this.#last, Math.max(FIRST_YEAR, year));
    this.#context.narrowed();
    if (isTold) this.#context.announce(this.#standing.words);
  }

  /** What there is by the year, in numbers and words. */
  get #standing(): Standing {
    const { t, formats } = this.words;
    const { model } = this.#context;
    const shown = model.records.flatMap((record) => model.listings.get(record) ?? []);
    const count = (type: Listing['type']): number => shown.filter((listing) => listing.type === type).length;
    const [groups, places] = [count('group'), count('place')];
    const year = formats.partialDate(String(this.#year));
    const what = [...(groups ? [t('groups', { n: groups })] : []), ...(places ? [t('places', { n: places })] : [])];
    const { undated } = this.#grown;
    const isPresent = this.#year === this.#last;
    return {
      year: isPresent ? t('present', { year }) : year,
      words: what.length > 0 ? t('count', { year, what: formats.list(what) }) : t('none', { year }),
      undated: undated > 0 ? t(isPresent ? 'undated-shown' : 'undated-hidden', { n: undated }) : '',
    };
  }

  /** Counted anew only when what there is to count has changed: the years go by many times a second on a dragged slider. */
  get #grown(): Growth {
    const { model } = this.#context;
    if (!this.#growth || this.#grownFrom !== model.chosen) {
      this.#grownFrom = model.chosen;
      this.#growth = growthOf(
        model.chosen.flatMap((record) => model.listings.get(record) ?? []),
        this.#last,
      );
    }
    return this.#growth;
  }
}
