/** A post as WordPress's REST API has it, as far as it is of use: https://developer.wordpress.org/rest-api/reference/posts/ */
export interface Post {
  readonly id?: unknown;
  readonly link?: unknown;
  readonly status?: unknown;
  readonly date_gmt?: unknown;
  readonly modified_gmt?: unknown;
  readonly title?: Rendered;
  readonly content?: Rendered;
  readonly excerpt?: Rendered;
  readonly meta?: unknown;
  readonly _sanctuary?: unknown;
}
type Rendered = { readonly rendered?: unknown; readonly protected?: unknown } | null;

type Own = Readonly<Record<string, unknown>>;

/** The words under a picture, which is not shown. They often name who is in it. */
const CAPTIONS = /<figcaption\b[\s\S]*?(?:<\/figcaption\s*>|$)/gi;

/**
 * A post of a site that states that it publishes its stories with consent, as an item of a JSON Feed. What the post
 * itself records under `_sanctuary` goes before that statement. Pictures, captions, tags and the names of authors are
 * left out: nobody has said that these may be shown.
 *
 * @param htmlParagraphs the words of HTML as plain paragraphs
 */
export function postItem(
  post: Post,
  now: Date,
  htmlParagraphs: (html: string) => readonly string[],
): Readonly<Record<string, unknown>> {
  const oneLine = (text: Rendered | undefined) => htmlParagraphs(html(text) ?? '').join(' ') || undefined;
  const published = moment(post.date_gmt);
  const records = [post._sanctuary, (post.meta as { _sanctuary?: unknown } | null | undefined)?._sanctuary].filter(
    (record) => !isUnset(record),
  );
  const stated = { given: published?.slice(0, 10) ?? now.toISOString().slice(0, 10), scope: ['web'] };
  const [own = {}, ...others] = records;
  // Two records may contradict each other, and what is no record cannot be understood.
  const isClear = others.length === 0 && typeof own === 'object' && !Array.isArray(own);
  const { contentNote, pseudonym, group, quote } = own as Own;
  return {
    id: post.id,
    url: post.link ?? undefined,
    title: oneLine(post.title),
    content_html: html(post.content),
    summary: oneLine(post.excerpt),
    date_published: published,
    date_modified: moment(post.modified_gmt),
    _sanctuary: {
      consent: isClear ? consentOf(own as Own, stated) : undefined,
      contentNote,
      pseudonym,
      group,
      quote,
    },
  };
}

/** The consent a post records, whole or in part, or else what the site states. */
function consentOf(own: Own, stated: Own): unknown {
  if (own['consent'] !== undefined) return own['consent'];
  return own['withdrawn'] === undefined ? stated : { withdrawn: own['withdrawn'] };
}

/** What WordPress gives for a field that is registered and was never filled in. */
function isUnset(record: unknown): boolean {
  return record === undefined || record === null || record === '' || (Array.isArray(record) && record.length === 0);
}

function html(text: Rendered | undefined): string | undefined {
  return typeof text?.rendered === 'string' ? text.rendered.replace(CAPTIONS, ' ') : undefined;
}

/** WordPress leaves the time zone out of times that are at Greenwich. */
function moment(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value) ? `${value}Z` : undefined;
}
