import type { Reader } from '../../base/templates/feed-text.ts';
import type { TranslateBadge } from './messages/catalogue.ts';

/** What the parts of a badge are written with. */
export interface BadgeContext {
  readonly t: TranslateBadge;
  readonly reader: Reader;
}
