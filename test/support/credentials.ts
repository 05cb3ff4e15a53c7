/** The algorithms credentials are signed with, as WebCrypto calls them. */
const ALGORITHMS = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
  EdDSA: { name: 'Ed25519' },
} as const;

export type SigningAlgorithm = keyof typeof ALGORITHMS;

/** A pair of keys of an invented publisher. */
export interface Signer {
  readonly alg: SigningAlgorithm;
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** The public one, for a JWK Set. */
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** Makes a pair of keys. Rejects where the browser does not know the algorithm. */
export async function makeSigner(kid = 'key-1', alg: SigningAlgorithm = 'ES256'): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey(ALGORITHMS[alg], true, ['sign', 'verify'])) as CryptoKeyPair;
  const { kty, crv, x, y, n, e } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const parts = Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined);
  return { alg, kid, privateKey: pair.privateKey, jwk: { ...Object.fromEntries(parts), kid, alg, use: 'sig' } };
}

export const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** A part of a compact JWS. */
export const part = (value: unknown): string => base64url(new TextEncoder().encode(JSON.stringify(value)));

/** Signs claims as a compact JWS (RFC 7515). */
export async function sign(
  claims: unknown,
  { alg, kid, privateKey }: Signer,
  header: Record<string, unknown> = {},
): Promise<string> {
  const words = `${part({ alg, kid, typ: 'JWT', ...header })}.${part(claims)}`;
  const signature = await crypto.subtle.sign(ALGORITHMS[alg], privateKey, new TextEncoder().encode(words));
  return `${words}.${base64url(new Uint8Array(signature))}`;
}

/** Seconds since the epoch. */
const seconds = (date: string): number => Date.parse(date) / 1000;

const FROM = '2025-06-20T00:00:00Z';
const UNTIL = '2125-06-20T00:00:00Z';

/** The claims of a good credential of the record in `badge-page.ts`, with the given members instead. */
export function claims(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'https://publisher.example/credentials/1',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://publisher.example/', type: ['Profile'], name: 'Example Publisher (invented)' },
    validFrom: FROM,
    validUntil: UNTIL,
    credentialSubject: {
      id: 'https://school.example/',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://publisher.example/awards/school',
        type: ['Achievement'],
        name: 'School of Sanctuary',
        description: 'A school that welcomes people who seek sanctuary.',
        criteria: { narrative: 'Learn, embed, share.' },
      },
    },
    iss: 'https://publisher.example/',
    jti: 'https://publisher.example/credentials/1',
    sub: 'https://school.example/',
    nbf: seconds(FROM),
    exp: seconds(UNTIL),
    ...changes,
  };
}
