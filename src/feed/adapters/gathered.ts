import type { CollectionSource } from '../decode-document.ts';
import type { LocateRecord } from '../decode-records.ts';
import type { Page } from './adapter.ts';

/** Records of several documents as one collection, each with the place it came from. */
export class Gathered {
  readonly collection: Readonly<Record<string, readonly unknown[]>>;
  readonly #records: unknown[] = [];
  readonly #origins: { readonly base: string; readonly path: string }[] = [];

  readonly locate: LocateRecord = (index) => this.#origins[index];

  /** @param list the member that holds the records in a feed's collection */
  constructor(list: 'features' | 'items') {
    this.collection = { [list]: this.#records };
  }

  get size(): number {
    return this.#records.length;
  }

  /** @param path JSON Pointer of the record in its document */
  add(record: unknown, { url }: Page, path: string): void {
    this.#records.push(record);
    this.#origins.push({ base: url, path });
  }

  source(): CollectionSource {
    return { inline: this.collection, locate: this.locate };
  }
}
