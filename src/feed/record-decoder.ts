import type { FindingCode } from './finding.ts';
import type { ReadContext, RecordNotes } from './record-notes.ts';
import type { Rule } from './rule.ts';

/** How one kind of record is read. */
export interface RecordDecoder<W, T> {
  readonly rule: Rule;
  /** The member of a collection that holds its records. */
  readonly list: string;
  /** Why a record must not be used at all, looked at before anything in it is mended. */
  refuse?(raw: unknown, context: ReadContext): { readonly code: FindingCode; readonly member: string } | undefined;
  /**
   * @param record the record, mended so that the schema allows it
   * @param raw the record as it came
   * @returns `undefined` if nothing can be shown of it; why has been noted
   */
  decode(record: W, raw: Readonly<Record<string, unknown>>, notes: RecordNotes): T | undefined;
}
