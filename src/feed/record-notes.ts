import { isFuture, parsePartialDate } from '../domain/partial-date.ts';
import { plainText } from '../domain/plain-text.ts';
import { safeUrl } from '../domain/safe-url.ts';
import type { Text } from '../domain/text.ts';
import type { Fault } from './check.ts';
import type { Finding, FindingCode } from './finding.ts';

/** What all records of a document are read with. */
export interface ReadContext {
  /** The absolute URL of the document. Relative addresses in it start from there. */
  readonly base: string;
  readonly now: Date;
}

/** Reads the members of one record, and notes what is wrong with them. */
export class RecordNotes {
  readonly findings: Finding[];
  readonly context: ReadContext;
  readonly #path: string;
  readonly #record: unknown;

  /**
   * @param path JSON Pointer of the record in its document
   * @param record the record as it came, for its `id`
   * @param findings where what is wrong is added
   */
  constructor(context: ReadContext, path: string, record?: unknown, findings: Finding[] = []) {
    this.context = context;
    this.findings = findings;
    this.#path = path;
    this.#record = record;
  }

  add(severity: Finding['severity'], code: FindingCode, member = '', detail?: string, found?: string): void {
    const { base } = this.context;
    const path = this.#path + member;
    this.findings.push({ severity, code, path, document: base, id: idOf(this.#record), detail, found });
  }

  /**
   * Notes what the schema found wrong. What stands in place of a word from a list is repeated: it says nothing of anybody.
   *
   * @param lost whether nothing was left of the record
   */
  addFaults(faults: readonly Fault[], lost: boolean): void {
    for (const { path, rule, found, lost: itemLost } of faults) {
      const expected = rule.name ?? rule.values?.join(', ') ?? rule.types?.join(' or ');
      const code = found === undefined ? 'missing' : 'unexpected';
      const word = rule.values && typeof found === 'string' ? found : undefined;
      this.add(lost || itemLost ? 'set-aside' : 'dropped', code, path, expected, word);
    }
  }

  /**
   * Plain words. Nothing is left of words that were only invisible characters.
   *
   * @param loss what it means for the record when nothing is left
   */
  text(value: Text | undefined, member: string, loss: Finding['severity'] = 'dropped'): Text | undefined {
    if (value === undefined) return undefined;
    const clean = cleanText(value);
    if (clean === undefined) this.add(loss, 'empty-text', member);
    if (isCut(value)) this.add('dropped', 'text-cut', member);
    return clean;
  }

  texts(values: readonly Text[] | undefined, member: string): readonly Text[] {
    return this.#each(values, member, (value, path) => this.text(value, path));
  }

  /** Words in one language. */
  words(value: string | undefined, member: string, loss?: Finding['severity']): string | undefined {
    return this.text(value, member, loss) as string | undefined;
  }

  link(value: string | undefined, member: string, use?: 'contact'): string | undefined {
    if (value === undefined) return undefined;
    const url = safeUrl(value, this.context.base, use);
    if (url === undefined) this.add('dropped', 'unsafe-link', member);
    return url;
  }

  links(values: readonly string[] | undefined, member: string): readonly string[] {
    return this.#each(values, member, (value, path) => this.link(value, path));
  }

  /** A year, month or day that is in the calendar. One that is yet to come is kept, and noted. */
  date(value: string | undefined, member: string): string | undefined {
    if (value === undefined) return undefined;
    if (!parsePartialDate(value)) {
      this.add('dropped', 'no-such-day', member);
      return undefined;
    }
    if (isFuture(value, this.context.now)) this.add('suspect', 'future-date', member);
    return value;
  }

  /** A moment on a day that is in the calendar: the pattern of the schema knows nothing of February. */
  moment(value: string | undefined, member: string): string | undefined {
    return this.date(value?.slice(0, 10), member) && value;
  }

  dates(values: readonly string[] | undefined, member: string): readonly string[] {
    return this.#each(values, member, (value, path) => this.date(value, path));
  }

  #each<T, R>(
    values: readonly T[] | undefined,
    member: string,
    read: (value: T, path: string) => R | undefined,
  ): readonly R[] {
    if (values === undefined || values.length === 0) return NONE;
    if (values.length > LIST_LENGTH) this.add('dropped', 'list-cut', `${member}/${LIST_LENGTH}`);
    return values
      .slice(0, LIST_LENGTH)
      .map((value, index) => read(value, `${member}/${index}`))
      .filter((result) => result !== undefined);
  }
}

const NONE: readonly never[] = [];

/** UTF-16 units of one text, and items of a list, that are read: more is a mistake, and takes a page seconds to lay out. */
const TEXT_LENGTH = 5000;
const LIST_LENGTH = 500;

/** The longest `id` that is worth repeating. */
const ID_LENGTH = 200;

function idOf(record: unknown): string | undefined {
  const id = (record as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' || typeof id === 'number' ? plainText(String(id)).slice(0, ID_LENGTH) : undefined;
}

/** Text without tricks; `undefined` when nothing is left of it in any language. */
function cleanText(value: Text): Text | undefined {
  if (typeof value === 'string') return cleanWords(value) || undefined;
  const entries = Object.entries(value).flatMap(([lang, words]): [string, string][] => {
    const clean = cleanWords(words);
    return clean ? [[lang, clean]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function cleanWords(words: string): string {
  return words.length > TEXT_LENGTH ? `${plainText(words.slice(0, TEXT_LENGTH))}\u2026` : plainText(words);
}

function isCut(value: Text): boolean {
  const words = typeof value === 'string' ? [value] : Object.values(value);
  return words.some(({ length }) => length > TEXT_LENGTH);
}
