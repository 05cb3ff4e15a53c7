import type { CredentialVerdict } from '../../domain/credential-verdict.ts';
import { judgeClaims } from '../../domain/judge-claims.ts';
import type { Place } from '../../domain/place.ts';
import { FeedError } from '../feed-error.ts';
import { lastGood } from '../feed-state.ts';
import type { FeedHeader } from '../feed.ts';
import { parseDocument } from '../parse-document.ts';
import { documentStore } from '../store-registry.ts';
import { readKeys, type PublicKey } from './read-keys.ts';
import { verifySignature } from './verify-signature.ts';

/** A record with its credential, and the feed it is in. */
export interface CredentialRequest {
  readonly place: Place & { readonly credential: string };
  readonly header: FeedHeader;
}

/**
 * Checks a record's credential, and again whenever the publisher's keys are looked at anew.
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
  let run = 0;
  const judge = async (keys: readonly PublicKey[]): Promise<void> => {
    const own = ++run;
    const { verdict, ...signed } = await verifySignature(place.credential, keys);
    const found = verdict ?? judgeClaims((signed as { payload: Record<string, unknown> }).payload, contextOf());
    if (own === run) onVerdict(found);
  };
  const contextOf = () => ({
    place,
    issuerHosts: [header.url, header.publisher?.url].flatMap((url) => (url ? new URL(url).hostname : [])),
    revoked: header.publisher?.revoked ?? [],
    now: new Date(Date.now()),
  });

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
  };
}

function isBeside(url: string, header: FeedHeader): boolean {
  return new URL(url).origin === new URL(header.url).origin;
}
