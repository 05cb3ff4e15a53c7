import { FeedError, loadFeed, pickText } from 'sanctuary-widgets/feed';

try {
  const { data, issues } = await loadFeed(process.env.FEED, { needs: ['groups', 'places'] });
  const { groups = [], places = [] } = data.collections;
  for (const group of groups) {
    const { value } = pickText(group.name, 'cy', data.header.languages);
    console.log(`${value}: ${places.filter((place) => place.group === group.id).length}`);
  }
  console.error(`${issues.length} issues`);
} catch (error) {
  if (!(error instanceof FeedError)) throw error;
  console.error(`The feed could not be read: ${error.kind}`);
  process.exitCode = 1;
}
