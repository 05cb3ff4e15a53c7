import type { SortOrder } from '../../domain/listing-sort.ts';
import type { Choice } from './choice.ts';

/**
 * A visitor searched, filtered or sorted the list, or took it back. What was chosen is named as the attributes are; an
 * empty list stands for all.
 */
export class SanctuaryFilterEvent extends Event {
  static readonly type = 'sanctuary-filter';
  /** As typed. */
  readonly search: string;
  readonly sort: SortOrder;
  /** Streams; `group` among them stands for the local groups. */
  readonly stream: readonly string[];
  readonly nation: readonly string[];
  /** Ids of groups. */
  readonly group: readonly string[];
  readonly awardStatus: readonly string[];
  /** How many groups and places are left. */
  readonly count: number;
  /** How many there are without the visitor's choices. */
  readonly total: number;

  constructor({ search, sort, facets }: Choice, count: number, total: number) {
    super(SanctuaryFilterEvent.type, { bubbles: true, composed: true });
    this.search = search;
    this.sort = sort;
    this.stream = [...facets.kind];
    this.nation = [...facets.nation];
    this.group = [...facets.group];
    this.awardStatus = [...facets.status];
    this.count = count;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sanctuary-filter': SanctuaryFilterEvent;
  }
}
