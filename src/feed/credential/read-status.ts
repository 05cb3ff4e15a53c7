import { asClaims, readClaims } from '../../domain/credential-claims.ts';
import type { StatusEntry } from '../../domain/status-entry.ts';
import type { DocumentText } from '../document-text.ts';
import { parseDocument } from '../parse-document.ts';
import { readBit } from './read-bit.ts';
import type { PublicKey } from './read-keys.ts';
import { verifySignature } from './verify-signature.ts';

/** What a status list is held against. */
export interface StatusContext {
  /** Of the credential that names the list. */
  readonly id: string;
  readonly keys: readonly PublicKey[];
  /** Hosts a list may be issued by: the publisher's. */
  readonly issuerHosts: readonly (string | undefined)[];
}

/** UTF-16 units of a signed list that are read. */
const MAX_LENGTH = 4_000_000;

/**
 * Whether a list takes a credential back.
 *
 * @throws an error that says, in English, why the list cannot be relied upon
 */
export function isTakenBack(list: DocumentText, entry: StatusEntry, context: StatusContext): Promise<boolean> {
  return entry.index === undefined ? isNamed(list, context.id) : isMarked(list, entry, context);
}

/** A list of names is not signed: it counts for what `publisher.revoked` does, which is on the same server. */
async function isNamed(list: DocumentText, id: string): Promise<boolean> {
  const names = asClaims(await parseDocument(list))?.['revokedCredential'];
  if (!Array.isArray(names)) throw new TypeError('it is no 1EdTech revocation list');
  return names.map(asClaims).some((entry) => entry?.['id'] === id && entry['revoked'] !== false);
}

async function isMarked(
  { text }: DocumentText,
  { list, index, purpose }: Extract<StatusEntry, { index: number }>,
  { keys, issuerHosts }: StatusContext,
): Promise<boolean> {
  const { verdict, payload } = await verifySignature(text.trim(), keys, MAX_LENGTH);
  if (!payload) throw new TypeError(`its signature is not good: ${verdict}`);
  const claims = readClaims(payload, new Date(Date.now()));
  const { type, statusPurpose, encodedList } = claims?.subject ?? {};
  const isList = type === 'BitstringStatusList' && typeof encodedList === 'string';
  if (!isList || !claims?.types.includes('BitstringStatusListCredential'))
    throw new TypeError('it is no Bitstring Status List');
  if (!claims.issuerHost || !issuerHosts.includes(claims.issuerHost)) throw new TypeError('it is not the publisher’s');
  // another of the publisher's lists, put in its place
  if (claims.id !== undefined && claims.id !== list) throw new TypeError(`it is the list ${claims.id}`);
  if (![statusPurpose].flat().includes(purpose)) throw new TypeError(`it is not a list of ${purpose}`);
  if (claims.time !== 'valid')
    throw new TypeError(claims.time === 'expired' ? 'it has run out' : 'it is not valid yet');
  return readBit(encodedList, index);
}
