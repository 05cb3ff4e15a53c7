/** A public key of the publisher: a JSON Web Key (RFC 7517). */
export interface PublicKey {
  readonly kid: string;
  readonly kty: string;
  readonly alg?: unknown;
  readonly use?: unknown;
  readonly key_ops?: unknown;
}

/** Keys of a set that are looked at. */
const MOST_KEYS = 100;

/**
 * Reads a JWK Set. A key without a name can be named by no credential, and one whose private half is in the set (`d`, or
 * the `k` of a shared secret) could have signed for anybody: neither is kept.
 *
 * @returns `undefined` if it is no JWK Set
 */
export function readKeys(json: unknown): readonly PublicKey[] | undefined {
  const keys = (json as { readonly keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys)) return undefined;
  return keys.slice(0, MOST_KEYS).filter(isPublicKey);
}

function isPublicKey(key: unknown): key is PublicKey {
  if (typeof key !== 'object' || key === null) return false;
  const { kid, kty, d, k } = key as Readonly<Record<string, unknown>>;
  return typeof kid === 'string' && typeof kty === 'string' && d === undefined && k === undefined;
}
