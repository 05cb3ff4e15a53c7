import type { BBox } from '../../domain/geo.ts';
import type { Group } from '../../domain/group.ts';
import type { Place } from '../../domain/place.ts';
import { safeUrl } from '../../domain/safe-url.ts';
import { decodeCollection } from '../decode-collection.ts';
import { explain } from '../explain.ts';
import type { FeedIssue } from '../feed-issue.ts';
import type { AreaSource } from '../feed.ts';
import { fetchDocument } from '../fetch-document.ts';
import { areaUrl, type AreaUrl } from './area-url.ts';
import { gatherPages } from './gather-pages.ts';
import { GEOJSON_PAGING } from './geojson-paging.ts';
import { splitFeatures } from './split-features.ts';

/** Pages that are read of one area. */
const MAX_PAGES = 5;

/** What is in an area. See `mergeArea`. */
export interface AreaAnswer {
  /** The box that was asked for: the one that was wanted, or a little more. West, south, east, north in degrees. */
  readonly box: BBox;
  readonly groups: readonly Group[];
  readonly places: readonly Place[];
  readonly issues: readonly FeedIssue[];
  /** Whether this is all that the server has there. */
  readonly complete: boolean;
}

/** A question that is under way. */
interface Run {
  readonly url: string;
  readonly stop: AbortController;
  readonly answer: Promise<AreaAnswer>;
}

/** Asks a server for the records in a box, for one map: only the last box that was asked for is of interest. */
export class AreaQuery {
  readonly #source: AreaSource;
  #run: Run | undefined;

  constructor(source: AreaSource) {
    this.#source = source;
  }

  /**
   * Asks for the records in a box. A question that is under way is joined when it is the same, and otherwise given up.
   *
   * @param wanted west, south, east, north in degrees
   * @param signal gives the question up, also for those who have joined it
   * @throws FeedError
   * @throws the signal's reason; an `AbortError` where another box was asked for
   */
  async ask(wanted: BBox, signal?: AbortSignal): Promise<AreaAnswer> {
    signal?.throwIfAborted();
    const area = areaUrl(this.#source.url, wanted);
    if (this.#run?.url !== area?.url) this.#run?.stop.abort();
    if (!area) return { box: wanted, groups: [], places: [], issues: [], complete: true };
    const run = this.#run && !this.#run.stop.signal.aborted ? this.#run : start(area);
    this.#run = run;
    const abort = () => run.stop.abort(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      return await run.answer;
    } finally {
      signal?.removeEventListener('abort', abort);
      if (this.#run === run) this.#run = undefined;
    }
  }
}

function start({ url, box }: AreaUrl): Run {
  const stop = new AbortController();
  return { url, stop, answer: read(url, box, stop.signal) };
}

async function read(url: string, box: BBox, signal: AbortSignal): Promise<AreaAnswer> {
  const first = await fetchDocument(url, { signal });
  const paging = { ...GEOJSON_PAGING, maxPages: MAX_PAGES };
  const fetchPage = (href: string, maxBytes: number) => fetchDocument(href, { signal, maxBytes });
  const { pages, findings } = await gatherPages(first, paging, { signal, fetchPage, resolve: safeUrl });
  const { groups, places } = await splitFeatures(pages, signal);
  const context = { base: first.url, now: new Date(), path: '', signal };
  const [readGroups, readPlaces] = await Promise.all([
    decodeCollection('groups', groups.collection, { ...context, locate: groups.locate }),
    decodeCollection('places', places.collection, { ...context, locate: places.locate }),
  ]);
  return {
    box,
    groups: readGroups.records,
    places: readPlaces.records,
    issues: await explain([...findings, ...readGroups.findings, ...readPlaces.findings]),
    complete: findings.length === 0,
  };
}
