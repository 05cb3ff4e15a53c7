import { check, type Fault } from './check.ts';
import { FeedError } from './feed-error.ts';
import type { Finding } from './finding.ts';
import type { RecordDecoder } from './record-decoder.ts';
import { RecordNotes, type ReadContext } from './record-notes.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

/** Records between two looks at the clock. */
const BATCH = 16;

/** The most records of a collection that are read. Past a fifth of it, publishing by group or nation serves visitors better. */
const MAX_RECORDS = 100_000;

/** The first record that names a group, for each group named. */
export type GroupReferences = ReadonlyMap<string, Pick<Finding, 'path' | 'document' | 'id'>>;

/** What was read of a collection. */
export interface DecodedCollection<T> {
  readonly records: T;
  readonly findings: readonly Finding[];
  readonly groupReferences: GroupReferences;
}

/**
 * Where each record of a collection came from, when that was gathered from several documents: the URL of its document,
 * and its JSON Pointer there.
 */
export type LocateRecord = (index: number) => { readonly base: string; readonly path: string } | undefined;

/** How a collection is read: see `ReadContext`. */
export interface CollectionContext extends ReadContext {
  /** JSON Pointer of the collection in its document; empty when it is the document. */
  readonly path: string;
  readonly locate?: LocateRecord | undefined;
  /** The most records to read. */
  readonly maxRecords?: number | undefined;
  /** Stops the work. The promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a collection record by record, giving the page a turn now and then. A bad record is set aside and the rest are
 * kept. Of records with the same `id` the first is kept, since links and badges may already stand for it.
 *
 * @throws FeedError `wrong-shape` when the collection has no list of records
 */
export async function decodeRecords<W, T extends { readonly id: string; readonly group?: string | undefined }>(
  decoder: RecordDecoder<W, T>,
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly T[]>> {
  const list = (collection as Readonly<Record<string, unknown>> | null | undefined)?.[decoder.list];
  if (!Array.isArray(list)) {
    const hint = `${context.path || 'the document'} has no list "${decoder.list}"`;
    throw new FeedError('wrong-shape', { url: context.base, hint });
  }
  const records: T[] = [];
  const findings: Finding[] = [];
  const groupReferences = new Map<string, Pick<Finding, 'path' | 'document' | 'id'>>();
  const seen = new Set<string>();
  const yielder = new PageYielder();
  context.signal?.throwIfAborted();
  for (let index = 0; index < list.length; index += 1) {
    if (index === (context.maxRecords ?? MAX_RECORDS)) {
      const notes = new RecordNotes(context, `${context.path}/${decoder.list}/${index}`, undefined, findings);
      notes.add('set-aside', 'too-many-records');
      break;
    }
    if (index % BATCH === 0 && yielder.due()) {
      await yielder.turn();
      context.signal?.throwIfAborted();
    }
    const origin = context.locate?.(index);
    const path = origin?.path ?? `${context.path}/${decoder.list}/${index}`;
    const from: ReadContext = origin ? { base: origin.base, now: context.now } : context;
    const before = findings.length;
    const notes = new RecordNotes(from, path, list[index], findings);
    const record = decodeRecord(decoder, list[index], notes);
    if (record === undefined) continue;
    if (seen.has(record.id)) {
      findings.length = before;
      notes.add('set-aside', 'duplicate-id', '/id');
      continue;
    }
    seen.add(record.id);
    records.push(record);
    if (record.group !== undefined && !groupReferences.has(record.group)) {
      groupReferences.set(record.group, { path, document: from.base, id: record.id });
    }
  }
  return { records, findings, groupReferences };
}

function decodeRecord<W, T>(decoder: RecordDecoder<W, T>, raw: unknown, notes: RecordNotes): T | undefined {
  const refusal = decoder.refuse?.(raw, notes.context);
  if (refusal) {
    notes.add('set-aside', refusal.code, refusal.member);
    return undefined;
  }
  const faults: Fault[] = [];
  const record = check(decoder.rule, raw, faults);
  notes.addFaults(faults, record === undefined);
  return record === undefined ? undefined : decoder.decode(record as W, raw as Record<string, unknown>, notes);
}
