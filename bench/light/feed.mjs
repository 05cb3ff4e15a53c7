/** A small feed, all in one document: a count, an award and a few invented stories. */
const story = (number) => ({
  id: `story-${number}`,
  title: `Invented story ${number}`,
  url: `https://example.org/stories/${number}`,
  language: 'en',
  date_published: `2026-0${number}-01T09:00:00Z`,
  content_text:
    'On the first morning nobody asked me what I had left. A woman at the centre asked how I take my tea.\n\n' +
    'I said, with cardamom. She did not have any. The week after, there was a jar of it on the shelf.',
  _sanctuary: { consent: { given: '2026-01-01', scope: ['web'] }, pseudonym: true },
});

export const FEED = {
  version: '1.0',
  title: 'A feed',
  languages: ['en'],
  pledges: { asOf: '2026-11-20', totals: [{ scope: 'all', organisations: 412, goal: 500 }] },
  places: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'example-school',
        geometry: null,
        properties: {
          name: 'Example School (invented)',
          stream: 'school',
          title: 'School of Sanctuary',
          status: 'awarded',
          awardedOn: '2025-06',
          hosts: ['school.example'],
        },
      },
    ],
  },
  stories: {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Invented stories',
    items: [6, 5, 4, 3, 2, 1].map(story),
  },
};
