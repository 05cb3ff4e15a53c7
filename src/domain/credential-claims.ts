/** Members of a JSON object that nobody has vouched for. */
export type Claims = Readonly<Record<string, unknown>>;

/** What a signed credential says of itself, of whatever kind it is. */
export interface CredentialClaims {
  readonly types: readonly string[];
  /** `undefined` if it has none, or two. So with `holder`. */
  readonly id: string | undefined;
  /** The host of its issuer; `undefined` if that is no web address. */
  readonly issuerHost: string | undefined;
  readonly subject: Claims;
  /** Whom or what it is of. */
  readonly holder: string | undefined;
  /** `credentialStatus`, as it stands there. */
  readonly status: unknown;
  readonly time: 'valid' | 'not-yet' | 'expired';
}

/** Milliseconds by which a visitor's clock may be behind the issuer's. */
const SKEW = 300_000;

/**
 * Reads a credential by the W3C Verifiable Credentials data model: its own members, and the registered claims of a JWT
 * that repeat them (`iss`, `sub`, `jti`, `nbf`, `exp`). Where both are there they have to agree.
 *
 * @param payload the signed JSON object
 * @returns `undefined` if it is none: nobody has issued it, of nobody, or from no day on
 */
export function readClaims(payload: Claims, now: Date): CredentialClaims | undefined {
  const credential = asClaims(payload['vc']) ?? payload;
  const subject = asClaims(credential['credentialSubject']);
  const issuer = agreed(idOf(credential['issuer']), payload['iss']);
  const from = moments(credential['validFrom'], payload['nbf']);
  const until = moments(credential['validUntil'], payload['exp']);
  if (!subject || !issuer || !from?.length || !until) return undefined;
  const isTooSoon = from.some((time) => time > now.getTime() + SKEW);
  const isOver = until.some((time) => time <= now.getTime());
  return {
    types: [credential['type']].flat().map(String),
    id: agreed(credential['id'], payload['jti']),
    issuerHost: hostOf(issuer),
    subject,
    holder: agreed(subject['id'], payload['sub']),
    status: credential['credentialStatus'],
    time: isTooSoon ? 'not-yet' : isOver ? 'expired' : 'valid',
  };
}

/** The host of a web address, or of a `did:web` identifier. */
export function hostOf(id: string): string | undefined {
  const did = /^did:web:([a-z0-9.-]+)(?::|$)/i.exec(id)?.[1];
  try {
    const { protocol, hostname } = new URL(did ? `https://${did}` : id);
    return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
  } catch {
    return undefined;
  }
}

export function asClaims(value: unknown): Claims | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
}

/** A value that is said once or twice, if it is the same both times. */
function agreed(member: unknown, claim: unknown): string | undefined {
  const value = member ?? claim;
  return typeof value === 'string' && value !== '' && (claim === undefined || claim === value) ? value : undefined;
}

/** A time as the credential has it (ISO 8601) and as a claim has it (seconds); `undefined` if either is no time. */
function moments(member: unknown, claim: unknown): readonly number[] | undefined {
  const times: number[] = [];
  if (member !== undefined) times.push(typeof member === 'string' ? Date.parse(member) : NaN);
  if (claim !== undefined) times.push(typeof claim === 'number' ? claim * 1000 : NaN);
  return times.some(Number.isNaN) ? undefined : times;
}

function idOf(issuer: unknown): unknown {
  return asClaims(issuer)?.['id'] ?? issuer;
}
