import type { Finding } from '../finding.ts';
import type { Adapter } from './adapter.ts';
import { gatherPages } from './gather-pages.ts';
import { Gathered } from './gathered.ts';
import { postItem, type Post } from './post-item.ts';
import { wordpressPaging } from './wordpress-paging.ts';

/**
 * Reads the posts of a WordPress site as stories, if whoever embeds them states that the site publishes its stories with
 * consent. Without that nothing is read of them, and no further page is asked for.
 */
export const adapt: Adapter = async (first, context) => {
  const stories = new Gathered('items');
  if (context.consent !== 'stated-by-site') {
    const finding = { severity: 'set-aside', code: 'consent-not-stated', path: '', document: first.url } as const;
    return { header: {}, sources: { stories: stories.source() }, findings: [finding] };
  }
  // Fetched with what reads every story: another way to the same module would have it parted from that.
  const { htmlParagraphs } = await import('../decode-story.ts');
  const { pages, findings } = await gatherPages(first, wordpressPaging(first), context);
  const closed: Finding[] = [];
  for (const page of pages) {
    for (const [index, post] of (page.json as readonly unknown[]).entries()) {
      const path = `/${index}`;
      if (isOpen(post)) stories.add(postItem(post, context.now, htmlParagraphs), page, path);
      else closed.push({ severity: 'set-aside', code: 'post-not-public', path, document: page.url });
    }
  }
  return { header: {}, sources: { stories: stories.source() }, findings: [...findings, ...closed] };
};

/** Whether a post is there for everyone: published, and without a password. */
function isOpen(post: unknown): post is Post {
  if (typeof post !== 'object' || post === null) return false;
  const { status = 'publish', content, excerpt } = post as Post;
  return status === 'publish' && !content?.protected && !excerpt?.protected;
}
