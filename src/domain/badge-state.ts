import type { HostStanding } from './badge-host.ts';
import type { CredentialVerdict } from './credential-verdict.ts';
import type { AwardStatus } from './place.ts';

/**
 * What a badge says. The first five are the record's own words. `not-confirmed` is a record whose credential does not
 * bear it out, `elsewhere` one that has no badge on this site.
 */
export type BadgeState = AwardStatus | 'not-found' | 'could-not-check' | 'not-confirmed' | 'elsewhere';

/** What is known of a record. */
export interface BadgeFacts {
  readonly status: AwardStatus;
  readonly standing: HostStanding;
  /** Of its credential; `undefined` where it carries none. */
  readonly verdict: CredentialVerdict | undefined;
}

/** Verdicts that leave open what is true. */
const OPEN: readonly CredentialVerdict[] = ['unreachable', 'unsupported', 'status-unknown'];

/**
 * What a badge says of a record that was found. Fails closed: what is not known to be good is not shown as good.
 *
 * A credential that has run out does not gainsay a record that says the award is due to be renewed, nor does any
 * credential one that says it has lapsed.
 */
export function badgeState({ status, standing, verdict }: BadgeFacts): BadgeState {
  if (standing === 'elsewhere') return 'elsewhere';
  if (verdict === undefined || verdict === 'valid' || status === 'lapsed') return status;
  if (verdict === 'expired' && status === 're-accreditation-due') return status;
  return OPEN.includes(verdict) ? 'could-not-check' : 'not-confirmed';
}

/** Whether a state says that there is an award, or a way to one, here and now. */
export function isStanding(state: BadgeState): boolean {
  return ['awarded', 'working-towards', 'pledged', 're-accreditation-due'].includes(state);
}
