import { readClaims } from '../../domain/credential-claims.ts';
import type { CredentialVerdict } from '../../domain/credential-verdict.ts';
import { judgeClaims } from '../../domain/judge-claims.ts';
import type { Place } from '../../domain/place.ts';
import { readStatusEntries } from '../../domain/status-entry.ts';
import { FeedError } from '../feed-error.ts';
import { lastGood } from '../feed-state.ts';
import type { FeedHeader } from '../feed.ts';
import { parseDocument } from '../parse-document.ts';
import { documentStore } from '../store-registry.ts';
import { followStatus } from './follow-status.ts';
import { isBeside } from './is-beside.ts';
import { readKeys, type PublicKey } from './read-keys.ts';
import { verifySignature } from './verify-signature.ts';

/** A record with its credential, and the feed it is in. */
export interface CredentialRequest {
  readonly place: Place & { readonly credential: string };
  readonly header: FeedHeader;
}

/**
 * Checks a record's credential, and again whenever the publisher's keys or status lists are looked at anew.
 *
 * The keys are fetched from where the feed is, and from nowhere else: the feed says what its keys are, so another host
 * could vouch for no more, and it would learn of every visitor.
 *
 * @param onVerdict never called before this function has returned, nor after it was ended
 * @returns ends it
 */
export function followCredential(
  { place, header }: CredentialRequest,
  onVerdict: (verdict: CredentialVerdict) => void,
): () => void {
  const issuerHosts = [header.url, header.publisher?.url].map((url) => url && new URL(url).hostname);
  const revoked = header.publisher?.revoked ?? [];
  let run = 0;
  let leaveLists = (): void => undefined;
  const judge = async (keys: readonly PublicKey[]): Promise<void> => {
    const own = ++run;
    const { verdict, payload } = await verifySignature(place.credential, keys);
    if (own !== run) return;
    const claims = payload && readClaims(payload, new Date(Date.now()));
    const found = verdict ?? judgeClaims(claims, { place, issuerHosts, revoked });
    // one that has run out may have been taken back before, and a record that is due to be renewed rests on it
    const entries = found === 'valid' || found === 'expired' ? readStatusEntries(claims?.status) : [];
    const leaveOld = leaveLists;
    leaveLists = entries?.length
      ? followStatus(entries, { id: claims?.id ?? '', keys, issuerHosts, header }, (finding) =>
          onVerdict(finding === 'good' ? found : finding),
        )
      : () => undefined;
    leaveOld();
    if (!entries?.length) onVerdict(entries ? found : 'status-unknown');
  };

  const url = header.publisher?.keys;
  if (url === undefined || !isBeside(url, header)) {
    if (url !== undefined) console.warn(`sanctuary-widgets: the keys at ${url} are not where the feed is; not read.`);
    void judge([]);
    return () => void run++;
  }
  const store = documentStore('keys', url, async (document) => {
    const data = isBeside(document.url, header) ? readKeys(await parseDocument(document)) : undefined;
    if (!data) throw new FeedError('wrong-shape', { url, hint: 'the keys are no JWK Set (RFC 7517) beside the feed' });
    return { data, issues: [] };
  });
  const look = (): void => {
    const { state } = store;
    const known = lastGood(state);
    if (known) void judge(known.data);
    else if (state.status === 'failed') {
      console.warn('sanctuary-widgets:', state.error.message, state.error.cause ?? '');
      onVerdict('unreachable');
    }
  };
  const leave = store.subscribe(look, () => header.maxAge);
  queueMicrotask(() => run === 0 && look());
  return () => {
    run++;
    leave();
    leaveLists();
  };
}
