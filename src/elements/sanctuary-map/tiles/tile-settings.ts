import { tileCredit, type CreditPart } from '../../../domain/tile-credit.ts';
import { tileTemplate, type TemplateFault } from '../../../domain/tile-template.ts';
import type { TileSource } from '../../../map/tile-source.ts';

/** What the embedder says about tiles, as it was written. */
export interface TileAttributes {
  readonly tileUrl?: string | undefined;
  readonly tileAttribution?: string | undefined;
  readonly tileMaxZoom?: number | undefined;
  readonly tileSize?: number | undefined;
}

/** Where tiles come from, and whose they are. */
export interface TileSettings {
  readonly source: TileSource;
  /** Whom a visitor is told about. */
  readonly host: string;
  readonly credit: readonly CreditPart[];
}

/** The last level most servers have. */
const USUAL_LAST = 18;
/** Levels a server may have: the usual schemes end at 22 to 24. */
const LAST = 24;
/** The map's own first level. */
const FIRST = 3;

/**
 * Reads the attributes. What is wrong is not mended by guesses: a map from an unexpected server, or without the credit
 * its makers ask for, is worse than none.
 *
 * @param base the page's absolute URL
 */
export function tileSettings(
  { tileUrl, tileAttribution, tileMaxZoom = USUAL_LAST, tileSize = 256 }: TileAttributes,
  base: string,
):
  TileSettings | TemplateFault | { readonly fault: 'no-url' | 'no-credit' | 'size' | 'zoom'; readonly detail: string } {
  if (tileUrl === undefined) return { fault: 'no-url', detail: '' };
  if (tileAttribution === undefined) return { fault: 'no-credit', detail: '' };
  if (tileSize !== 256 && tileSize !== 512) return { fault: 'size', detail: String(tileSize) };
  if (!(Number.isInteger(tileMaxZoom) && tileMaxZoom >= FIRST && tileMaxZoom <= LAST))
    return { fault: 'zoom', detail: String(tileMaxZoom) };
  const template = tileTemplate(tileUrl, base);
  if ('fault' in template) return template;
  const { origin, host, urlOf } = template;
  // a level of larger tiles is as fine as the next one of the map
  const maxZoom = tileMaxZoom + Math.log2(tileSize / 256);
  return { source: { origin, urlOf, size: tileSize, maxZoom }, host, credit: tileCredit(tileAttribution, base) };
}
