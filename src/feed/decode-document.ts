import { check, type Fault } from './check.ts';
import type { LocateRecord } from './decode-records.ts';
import { FeedError } from './feed-error.ts';
import { COLLECTION_NAMES, type AreaSource, type CollectionName, type FeedHeader } from './feed.ts';
import type { Finding } from './finding.ts';
import { headerRule } from './generated/header-rule.ts';
import type { WireHeader } from './generated/wire.ts';
import { RecordNotes } from './record-notes.ts';

const DEFAULT_MAX_AGE = 300;

/** A collection as it came in the root document, or the absolute URL of the document it is in. */
export type CollectionSource =
  { readonly inline: unknown; readonly locate?: LocateRecord | undefined } | { readonly href: string };

/** The root document. Its collections are decoded apart, and only those that somebody asks for. */
export interface RootDocument {
  readonly header: FeedHeader;
  /** A collection that the document does not have is absent. */
  readonly sources: { readonly [K in CollectionName]?: CollectionSource };
  readonly findings: readonly Finding[];
  /** See `FeedView`. */
  readonly area?: AreaSource | undefined;
}

/**
 * Reads what a document says of itself, and where its collections are.
 *
 * @param json the parsed document
 * @param url the absolute URL it came from
 * @throws FeedError `wrong-shape`, `unsupported-version`
 */
export function decodeDocument(json: unknown, url: string, now: Date): RootDocument {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new FeedError('wrong-shape', { url, hint: 'a feed is a JSON object with a "version" and its collections' });
  }
  const document = json as Readonly<Record<string, unknown>>;
  refuseOtherVersions(document['version'], url);
  const notes = new RecordNotes({ base: url, now }, '');
  const faults: Fault[] = [];
  const wire = check(headerRule, document, faults) as WireHeader | undefined;
  // The version is the only member the schema requires, and it has been looked at.
  if (wire === undefined) throw new FeedError('wrong-shape', { url });
  notes.addFaults(faults, false);
  const sources: { [K in CollectionName]?: CollectionSource } = {};
  for (const name of COLLECTION_NAMES) {
    const source = decodeSource(name, document[name], notes);
    if (source) sources[name] = source;
  }
  return { header: decodeHeader(wire, url, notes), sources, findings: notes.findings };
}

function refuseOtherVersions(version: unknown, url: string): void {
  if (typeof version !== 'string') {
    const hint =
      version === undefined ? 'there is no "version": write "version": "1.0"' : '"version" must be a string: "1.0"';
    throw new FeedError('wrong-shape', { url, hint });
  }
  if (/^1\.\d+$/.test(version)) return;
  const hint = `this release reads version 1.x of the feed and the document is of version ${version.slice(0, 20)}`;
  throw new FeedError('unsupported-version', { url, hint });
}

function decodeHeader(wire: WireHeader, url: string, notes: RecordNotes): FeedHeader {
  const { publisher } = wire;
  const publisherName = notes.text(publisher?.name, '/publisher/name');
  return {
    url,
    version: wire.version,
    title: notes.text(wire.title, '/title'),
    updated: notes.moment(wire.updated, '/updated'),
    languages: (wire.languages ?? []).filter(Boolean),
    licence: notes.link(wire.licence, '/licence'),
    publisher:
      publisherName === undefined
        ? undefined
        : {
            name: publisherName,
            url: notes.link(publisher?.url, '/publisher/url'),
            removals: notes.link(publisher?.removals, '/publisher/removals', 'contact'),
            keys: notes.link(publisher?.keys, '/publisher/keys'),
            revoked: publisher?.revoked ?? [],
          },
    maxAge: wire.maxAge ?? DEFAULT_MAX_AGE,
  };
}

function decodeSource(name: CollectionName, value: unknown, notes: RecordNotes): CollectionSource | undefined {
  if (value === undefined) return undefined;
  const href = typeof value === 'string' ? notes.link(value, `/${name}`) : undefined;
  // An address that must not be followed is no collection either, which is found out when it is read.
  return href === undefined ? { inline: value } : { href };
}
