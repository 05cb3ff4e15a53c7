import { hostStanding } from './badge-host.ts';
import type { CredentialVerdict } from './credential-verdict.ts';
import type { Place } from './place.ts';
import { everyString } from './text.ts';

/** What the claims of a credential are held against. */
export interface ClaimContext {
  readonly place: Pick<Place, 'url' | 'hosts' | 'title'>;
  /** Hosts a credential may be issued by: the publisher's. */
  readonly issuerHosts: readonly string[];
  /** The `id`s of credentials the publisher has taken back. */
  readonly revoked: readonly string[];
  readonly now: Date;
}

type Claims = Readonly<Record<string, unknown>>;

/** Milliseconds by which a visitor's clock may be behind the issuer's. */
const SKEW = 300_000;

/** What OB 3.0 calls the credential; the second is its older name. */
const TYPES = ['OpenBadgeCredential', 'AchievementCredential'];

/**
 * Judges what a credential says, once its signature is known to be good.
 *
 * The members are those of Open Badges 3.0 (1EdTech), section 8.2: the credential's own, and the registered claims of a
 * JWT that repeat them (`iss`, `sub`, `jti`, `nbf`, `exp`). Where both are there they have to agree.
 *
 * @param payload the signed JSON object
 */
export function judgeClaims(payload: Claims, { place, issuerHosts, revoked, now }: ClaimContext): CredentialVerdict {
  const credential = asClaims(payload['vc']) ?? payload;
  const subject = asClaims(credential['credentialSubject']);
  const achievement = asClaims(subject?.['achievement']);
  const id = agreed(credential['id'], payload['jti']);
  const issuer = agreed(idOf(credential['issuer']), payload['iss']);
  const holder = agreed(subject?.['id'], payload['sub']);
  const from = moments(credential['validFrom'], payload['nbf']);
  const until = moments(credential['validUntil'], payload['exp']);
  const isOurs = [credential['type']].flat().some((type) => TYPES.includes(String(type)));
  // Without an id it could never be taken back, without a beginning it is no credential.
  if (!isOurs || !id || !issuer || !holder || !from?.length || !until) return 'unreadable';

  const issuedBy = hostOf(issuer);
  if (!issuedBy || !issuerHosts.includes(issuedBy)) return 'other-issuer';
  if (!isHolder(holder, place) || !isAward(achievement?.['name'], place)) return 'other-record';
  if (revoked.includes(id)) return 'revoked';
  if (credential['credentialStatus'] !== undefined) return 'status-unknown';
  if (from.some((time) => time > now.getTime() + SKEW)) return 'not-yet';
  return until.some((time) => time <= now.getTime()) ? 'expired' : 'valid';
}

/** The holder is the record's page, or on one of the hosts its badge may stand on. */
function isHolder(holder: string, { url, hosts }: ClaimContext['place']): boolean {
  const host = hostOf(holder);
  if (host !== undefined && url !== undefined && URL.canParse(holder) && new URL(holder).href === url) return true;
  return hostStanding(host, hosts) === 'named';
}

function isAward(name: unknown, { title }: ClaimContext['place']): boolean {
  return typeof name === 'string' && (title === undefined || everyString(title).includes(name));
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

/** The host of a web address, or of a `did:web` identifier. */
function hostOf(id: string): string | undefined {
  const did = /^did:web:([a-z0-9.-]+)(?::|$)/i.exec(id)?.[1];
  try {
    const { protocol, hostname } = new URL(did ? `https://${did}` : id);
    return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function asClaims(value: unknown): Claims | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : undefined;
}
