import { asClaims } from './credential-claims.ts';

/**
 * Where it is written whether a credential was taken back: at a place in a list of bits, or by its name in a list of
 * names. The address of the list is absolute.
 */
export type StatusEntry =
  | { readonly list: string; readonly index: number; readonly purpose: string }
  | { readonly list: string; readonly index?: undefined };

/** Entries of one credential that are followed. */
const MOST_ENTRIES = 4;

/** Purposes by which a credential is taken back: for good, or for now. */
const TAKING_BACK: readonly unknown[] = ['revocation', 'suspension'];

/** Purposes that say nothing against it. */
const HARMLESS: readonly unknown[] = ['refresh', 'message'];

/**
 * Reads a `credentialStatus` of the two kinds that Open Badges 3.0 names: an entry of a Bitstring Status List (W3C, 1.0,
 * section 2.1), and the 1EdTech Revocation List Status Method 1.0.
 *
 * @returns `undefined` if any of it cannot be read: then nobody can tell
 */
export function readStatusEntries(status: unknown): readonly StatusEntry[] | undefined {
  if (status === undefined) return [];
  const all = [status].flat();
  const entries = all.filter((entry) => !HARMLESS.includes(asClaims(entry)?.['statusPurpose'])).map(readEntry);
  if (all.length > MOST_ENTRIES || entries.includes(undefined)) return undefined;
  return entries as readonly StatusEntry[];
}

function readEntry(entry: unknown): StatusEntry | undefined {
  const { id, type, statusPurpose, statusListIndex, statusListCredential, statusSize = 1 } = asClaims(entry) ?? {};
  if (type === '1EdTechRevocationList') return isAddress(id) ? { list: id } : undefined;
  const isKnown = type === 'BitstringStatusListEntry' && TAKING_BACK.includes(statusPurpose) && statusSize === 1;
  if (!isKnown || !isAddress(statusListCredential) || !/^\d{1,9}$/.test(String(statusListIndex))) return undefined;
  return { list: statusListCredential, index: Number(statusListIndex), purpose: statusPurpose as string };
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value);
}
