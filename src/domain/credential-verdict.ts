/**
 * What came of checking a signed credential. Only `valid` is good:
 *
 * - `unreadable`: it is no Open Badges credential in compact form
 * - `unsupported`: it is signed in a way that is not accepted, or that this browser cannot check
 * - `unknown-key`: it names a key that the publisher does not publish, or none
 * - `wrong-key`: the key it names did not sign it, or is not for that; where another published key did, that too
 * - `altered`: no published key made this signature of these words
 * - `other-issuer`: signed by the publisher in the name of somebody else
 * - `other-record`: of another holder or another award than the record
 * - `not-yet`, `expired`: its time has not come, or is over
 * - `revoked`: the publisher has taken it back, for good or for now
 * - `status-unknown`: it names a list of what was taken back that cannot be relied upon, or is not asked for
 * - `unreachable`: the publisher's keys could not be fetched
 */
export type CredentialVerdict =
  | 'valid'
  | 'unreadable'
  | 'unsupported'
  | 'unknown-key'
  | 'wrong-key'
  | 'altered'
  | 'other-issuer'
  | 'other-record'
  | 'not-yet'
  | 'expired'
  | 'revoked'
  | 'status-unknown'
  | 'unreachable';
