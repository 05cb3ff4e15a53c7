import { FeedError } from '../feed-error.ts';
import type { Page } from './adapter.ts';
import type { Paging } from './gather-pages.ts';

/** How many posts WordPress answers with when nobody has said. */
const PER_PAGE = 10;

/** Parameters by which an address says which posts it is after. It gets those and no more. */
const CHOICES = ['per_page', 'page', 'offset'];

/** How to go on from the first page of posts: by number, after every full one. */
export function wordpressPaging(first: Page): Paging {
  const { searchParams } = new URL(first.url);
  const isChosen = CHOICES.some((name) => searchParams.has(name));
  return {
    next: (page) => (isChosen || (page.json as unknown[]).length < PER_PAGE ? undefined : following(page)),
    records: ({ json }) => json,
    member: '',
    maxPages: 5,
    maxRecords: 50,
    // `rest_post_invalid_page_number`: the page before was full, and the last.
    isEnd: (error) => error instanceof FeedError && error.status === 400,
  };
}

function following({ url }: Page): string {
  const address = new URL(url);
  const { searchParams } = address;
  searchParams.set('page', String(Number(searchParams.get('page') ?? 1) + 1));
  return address.href;
}
