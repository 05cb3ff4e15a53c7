import type { TileAddress } from '../domain/tile-template.ts';

/** Pictures of the land, of the usual web map scheme, from somebody's server. */
export interface TileSource {
  /** Scheme, host and port. */
  readonly origin: string;
  /** @param retina whether the screen has more than one dot in a CSS pixel */
  urlOf(tile: TileAddress, retina: boolean): string;
  /** Side of a tile in CSS pixels. One of 512 covers four of the level below. */
  readonly size: 256 | 512;
  /** The nearest zoom level of the map that the server has tiles for. */
  readonly maxZoom: number;
}

/**
 * Why tiles are not shown.
 *
 * - `offline`: the browser says that it is.
 * - `policy`: the page's content security policy forbids these pictures.
 * - `refused`: the server's answer was 401, 403 or another that blames the question; 403 with a picture that says so is
 *   what OpenStreetMap answers when there is no `Referer`.
 * - `busy`: 429. `missing`: 404 or 410, for all there is in view. `broken`: 500 and above.
 * - `unreachable`: nothing came, or the server does not let other sites read its status. The browser tells no more.
 * - `code`: the part of the widget that draws tiles could not be loaded.
 */
export interface TileFailure {
  readonly kind: 'offline' | 'policy' | 'refused' | 'busy' | 'missing' | 'broken' | 'unreachable' | 'code';
  /** The tile that was asked for. */
  readonly url?: string | undefined;
  /** HTTP status, where the browser tells it. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** What became of tiles: they are there, or why not. */
export type TileOutcome = { readonly kind: 'shown' } | TileFailure;
