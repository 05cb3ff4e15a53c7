import type { FeedIssue } from '../feed/feed-issue.ts';
import { shortened } from './few-of.ts';
import { WORDS } from './words.ts';

/**
 * Where an issue is, as somebody looks for it in the document: `places.features[12] "sch-004", properties.status`.
 *
 * @param url of the feed, which is not named again
 */
export function whereOf({ path, id, document }: FeedIssue, url: string): string {
  const [, record = '', member = ''] = /^(.*?\/\d+)?(?=\/|$)(.*)$/s.exec(path) ?? [];
  const named = [written(record), ...(id === undefined ? [] : [`"${shortened(id)}"`])].filter(Boolean).join(' ');
  const where = [named, written(member)].filter(Boolean).join(', ') || WORDS.feeds.whole;
  return document === undefined || document === url ? where : WORDS.feeds.elsewhere(where, document);
}

/** A JSON Pointer (RFC 6901) as it is written in programs: `totals[2].organisations`. */
function written(pointer: string): string {
  const keys = pointer.split('/').slice(1);
  const names = keys.map((key) => shortened(key.replaceAll('~1', '/').replaceAll('~0', '~')));
  return names
    .map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');
}
