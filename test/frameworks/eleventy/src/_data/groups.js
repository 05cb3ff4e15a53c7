import { loadFeed, pickText } from 'sanctuary-widgets/feed';

/** The groups with a page of their own, as names and links for whoever has no script. */
export default async function groups() {
  const { data } = await loadFeed(process.env.FEED, { needs: ['groups'] });
  return data.collections.groups
    .filter(({ status, url }) => status === 'active' && url)
    .map(({ name, url }) => ({ name: pickText(name, 'en', data.header.languages).value, url }));
}
