import type { TileFailure } from '../../../map/tile-source.ts';
import type { TranslateTiles } from './messages/catalogue.ts';

/** What becomes of tiles just now, in the visitor's words. */
export function tileSentence(t: TranslateTiles, phase: 'loading' | TileFailure['kind'], host: string): string {
  return phase === 'offline' || phase === 'code' ? t(phase) : t(phase, { host });
}
