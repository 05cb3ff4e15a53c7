import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import type { Listing } from '../../../domain/listing.ts';
import type { MapContext } from '../map-context.ts';
import { factsStyles } from './facts.styles.ts';
import { renderFacts } from './facts.view.ts';

/** What details say beyond name and summary. It comes when the map has been seen to, before anybody opens details. */
export class Facts {
  readonly #context: MapContext;

  constructor(context: MapContext) {
    this.#context = context;
    adoptSheet(context.host.shadowRoot, factsStyles);
  }

  /**
   * @param hasMap whether there is a map that the words may speak of
   * @param onOpen opens the group that a place belongs to
   */
  render(listing: Listing, hasMap: boolean, onOpen: (record: number) => void): TemplateResult {
    const { model, t } = this.#context;
    const { listings, reader, say } = model;
    const record = listing.type === 'place' && listing.group ? listings.recordOf(`group:${listing.group}`) : undefined;
    const group = listings.get(record);
    return renderFacts({
      listing,
      group: group?.type === 'group' ? group : undefined,
      hasMap,
      t: t(),
      words: say,
      reader,
      onOpenGroup: () => record !== undefined && onOpen(record),
    });
  }
}
