import type { DocumentText } from './document-text.ts';
import { FeedError } from './feed-error.ts';
import { MAX_BYTES, TIMEOUT } from './fetch-document.ts';
import { isPlatformObject } from './is-platform-object.ts';
import type { SharedDocument } from './shared-documents.ts';

/**
 * What another script has put where copies of this one share their documents, if it can be one: the right shape, of the
 * platform's own kinds. Its text counts for as much as one from the network, which is nothing until it is read.
 *
 * @returns a document whose answer is checked when it comes and waited for no longer than one from the network
 */
export function foreignDocument(found: object, url: string): SharedDocument | undefined {
  const { startedAt, fresh, settled, users, stop, answer } = found as Partial<Record<keyof SharedDocument, unknown>>;
  const shaped =
    typeof startedAt === 'number' &&
    startedAt <= Date.now() &&
    typeof fresh === 'boolean' &&
    typeof settled === 'boolean' &&
    typeof users === 'number' &&
    users >= 0 &&
    isPlatformObject(stop, AbortController) &&
    isPlatformObject(answer, Promise);
  if (!shaped) return undefined;
  const shared = found as SharedDocument;
  const checkedAnswer = checked(answer, url);
  // It may not be wanted after all, and must not fail unheard then.
  checkedAnswer.catch(() => undefined);
  return {
    startedAt,
    fresh,
    settled,
    get users() {
      return shared.users;
    },
    set users(count) {
      shared.users = count;
    },
    stop,
    answer: checkedAnswer,
  };
}

async function checked(answer: Promise<unknown>, url: string): Promise<DocumentText> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new FeedError('timeout', { url })), TIMEOUT);
  });
  try {
    const { text, url: from, fetchedAt } = (await Promise.race([answer, late])) as Record<string, unknown>;
    if (typeof text !== 'string' || text.length > MAX_BYTES) throw new TypeError('no document');
    if (typeof fetchedAt !== 'number' || !(fetchedAt <= Date.now())) throw new TypeError('no time');
    if (typeof from !== 'string' || !/^https?:$/.test(new URL(from).protocol)) throw new TypeError('no address');
    return { text, url: from, fetchedAt };
  } finally {
    clearTimeout(timer);
  }
}
