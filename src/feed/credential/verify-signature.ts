import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { compactVerify } from 'jose/jws/compact/verify';
import { importJWK } from 'jose/key/import';
import type { CredentialVerdict } from '../../domain/credential-verdict.ts';
import type { PublicKey } from './read-keys.ts';

/**
 * Algorithms that are accepted, with the kind of key each is made by: those of Open Badges 3.0 and the elliptic one that
 * every browser has. `none` and shared secrets are not among them, and a key of one kind is never used for another.
 */
const KEY_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['ES256', 'EC'],
  ['RS256', 'RSA'],
  ['EdDSA', 'OKP'],
  ['Ed25519', 'OKP'],
]);

/** UTF-16 units of a credential that are read. */
const MAX_LENGTH = 100_000;

/** What a good signature is over, or why there is none. */
export type SignatureResult =
  | { readonly verdict?: undefined; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly verdict: CredentialVerdict; readonly payload?: undefined };

/**
 * Verifies a compact JWS (RFC 7515) by the publisher's keys. A key that the header itself brings (`jwk`, `x5c`, `jku`) is
 * not looked at: anybody can bring one.
 *
 * @param maxLength UTF-16 units from which on it is not read
 */
export async function verifySignature(
  jws: string,
  keys: readonly PublicKey[],
  maxLength = MAX_LENGTH,
): Promise<SignatureResult> {
  const header = jws.length > maxLength ? undefined : readHeader(jws);
  if (!header) return { verdict: 'unreadable' };
  const { alg, kid } = header;
  if (typeof alg !== 'string' || !KEY_TYPES.has(alg) || !globalThis.crypto?.subtle) return { verdict: 'unsupported' };
  const named = keys.find((key) => key.kid === kid);
  if (!named) return { verdict: 'unknown-key' };
  if (!fits(named, alg)) return { verdict: 'wrong-key' };
  const result = await verifyBy(named, jws, alg);
  if (result !== 'no') return result;
  const others = keys.filter((key) => key !== named && fits(key, alg));
  const tries = await Promise.all(others.map((key) => verifyBy(key, jws, alg)));
  return { verdict: tries.some((attempt) => attempt !== 'no' && attempt.payload) ? 'wrong-key' : 'altered' };
}

function readHeader(jws: string): Readonly<Record<string, unknown>> | undefined {
  if (jws.split('.').length !== 3) return undefined;
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
}

/** Whether a key is for verifying by this algorithm, as far as it says. */
function fits({ kty, alg, use, key_ops: operations }: PublicKey, algorithm: string): boolean {
  const isForIt = alg === undefined || alg === algorithm || KEY_TYPES.get(alg) === 'OKP';
  const mayVerify = !Array.isArray(operations) || operations.includes('verify');
  return kty === KEY_TYPES.get(algorithm) && isForIt && mayVerify && (use === undefined || use === 'sig');
}

/** `no`: this key did not sign these words. */
async function verifyBy(key: PublicKey, jws: string, alg: string): Promise<SignatureResult | 'no'> {
  try {
    const imported = await importJWK({ ...key } as Parameters<typeof importJWK>[0], alg);
    const { payload } = await compactVerify(jws, imported, { algorithms: [alg] });
    const claims: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    const isObject = typeof claims === 'object' && claims !== null && !Array.isArray(claims);
    return isObject ? { payload: claims as Readonly<Record<string, unknown>> } : { verdict: 'unreadable' };
  } catch (error) {
    const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
    if (code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED') return 'no';
    // a browser that does not know the algorithm, or an extension the credential calls critical
    if (name === 'NotSupportedError' || code === 'ERR_JOSE_NOT_SUPPORTED') return { verdict: 'unsupported' };
    if (code === 'ERR_JWS_INVALID' || name === 'SyntaxError') return { verdict: 'unreadable' };
    return 'no';
  }
}
