import { hostStanding } from './badge-host.ts';
import { asClaims, hostOf, type CredentialClaims } from './credential-claims.ts';
import type { CredentialVerdict } from './credential-verdict.ts';
import type { Place } from './place.ts';
import { everyString } from './text.ts';

/** What the claims of a credential are held against. */
export interface ClaimContext {
  readonly place: Pick<Place, 'url' | 'hosts' | 'title'>;
  /** Hosts a credential may be issued by: the publisher's. */
  readonly issuerHosts: readonly (string | undefined)[];
  /** The `id`s of credentials the publisher has taken back. */
  readonly revoked: readonly string[];
}

/** What OB 3.0 calls the credential; the second is its older name. */
const TYPES = ['OpenBadgeCredential', 'AchievementCredential'];

/**
 * Judges what a credential says (Open Badges 3.0, 1EdTech, section 8.2), once its signature is known to be good. The
 * lists its `credentialStatus` names are for others to read.
 */
export function judgeClaims(
  claims: CredentialClaims | undefined,
  { place, issuerHosts, revoked }: ClaimContext,
): CredentialVerdict {
  const { types, id, holder, issuerHost } = claims ?? {};
  // Without an id it could never be taken back.
  if (!claims || !id || !holder || !types?.some((type) => TYPES.includes(type))) return 'unreadable';
  if (!issuerHost || !issuerHosts.includes(issuerHost)) return 'other-issuer';
  const achievement = asClaims(claims.subject['achievement']);
  if (!isHolder(holder, place) || !isAward(achievement?.['name'], place)) return 'other-record';
  return revoked.includes(id) ? 'revoked' : claims.time;
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
