import { property } from 'lit/decorators.js';
import { SanctuaryElement } from '../../base/sanctuary-element.ts';

/**
 * What an editor writes on the tag, or a page sets on the element. `show`, `group`, `stream`, `nation` and `award-status`
 * say what the widget is about: a visitor narrows within them and never leaves them. `search`, `sort` and `narrow` are
 * where a visitor begins.
 *
 * @cssprop [--sanctuary-land=var(--sanctuary-paper)] - land on the map
 * @cssprop [--sanctuary-sea=var(--sanctuary-accent-soft)] - sea on the map
 */
export abstract class MapAttributes extends SanctuaryElement {
  /** What is shown: `groups`, `places`, or both. */
  @property() show?: string;

  /** Ids of groups, each shown with its places. */
  @property() group?: string;

  /** Streams shown, such as `school,library`. */
  @property() stream?: string;

  /** Nations shown, such as `wales,ireland`. */
  @property() nation?: string;

  /** Award statuses shown, such as `awarded,pledged`. */
  @property({ attribute: 'award-status' }) awardStatus?: string;

  /** Takes the filters away. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;

  /** Takes the tools away: location, full screen, printing and downloads. */
  @property({ type: Boolean, attribute: 'no-tools' }) noTools = false;

  /** Adds growth over time: a slider of years, from 2005 to the present. */
  @property({ type: Boolean }) timeline = false;

  /** Offers visitors a detailed map from the server in `tile-url`, credited with `tile-attribution`. */
  @property({ type: Boolean }) tiles = false;

  /** Address of the tiles: `https://tiles.example/{z}/{x}/{y}{r}.png`, `{-y}` for TMS, or WMTS's names. */
  @property({ attribute: 'tile-url' }) tileUrl?: string;

  /** The credit that the makers of the tiles ask for: plain text, and links as `[words](https://…)`. */
  @property({ attribute: 'tile-attribution' }) tileAttribution?: string;

  /** The last zoom level the tile server has; 18 unless told. */
  @property({ type: Number, attribute: 'tile-max-zoom' }) tileMaxZoom?: number;

  /** Side of a tile in CSS pixels: 256 unless told, or 512. */
  @property({ type: Number, attribute: 'tile-size' }) tileSize?: number;

  /** `given` loads tiles without asking the visitor first, where the page has the right to. */
  @property({ attribute: 'tiles-consent' }) tilesConsent?: string;

  /** Takes the map's shortcuts of a single character away, until a visitor switches them on. */
  @property({ type: Boolean, attribute: 'no-shortcuts' }) noShortcuts = false;

  /** Words the list is searched for. A visitor may change them; the property follows. */
  @property() search = '';

  /** Order of the list: `name`, `newest` or `nearest`. A visitor may change it; the property follows. */
  @property() sort = 'name';

  /** Keeps what a visitor sees in the page's address, under this name: `map` for `#map=nation:wales`. */
  @property() hash?: string;

  /** `both` (side by side; one at a time when narrow), `list` or `map`. */
  @property({ reflect: true }) layout: 'both' | 'list' | 'map' = 'both';

  /** Ids of groups that are shown alone, numbered from 1, in this order: what a finder on the page has found. */
  @property({ attribute: false }) numbered?: readonly string[];

  /** Id of a group that is pointed at elsewhere on the page. */
  @property({ attribute: false }) pointed?: string;

  /** What a narrow widget begins with: `list`, or `map`. */
  @property() narrow: 'list' | 'map' = 'list';
}
