import { expect } from '@open-wc/testing';
import WHOLE from '../fixtures/feeds/whole.json';
import { checkPage, clearPage, feedWith, goodPage, said, widget } from '../support/check-up-page.ts';
import { serveFeed } from '../support/serve-feed.ts';

const place = (id: string, properties: object): object => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [-1.5, 53.8] },
  properties: { name: 'A school (invented)', stream: 'school', status: 'awarded', ...properties },
});
const places = (...features: readonly object[]): object => ({ type: 'FeatureCollection', features });

/** What the check-up says of a feed with such members, less what is fine with it. */
async function toldOf(tag: string, members: object): Promise<readonly string[]> {
  const { main } = await goodPage();
  const { url } = await feedWith({ updated: new Date().toISOString(), ...members });
  main.append(widget(tag, { feed: url, heading: 'Another' }));
  await checkPage();
  return said('Feeds').filter((line) => !line.startsWith('fine'));
}

describe('check-up: where the mistakes of a feed are', () => {
  afterEach(clearPage);

  it('tells of a record by its place, its id and the member, and what stands there', async () => {
    const [told, ...others] = await toldOf('map', {
      places: places(place('sch-003', {}), place('sch-004', { status: 'Award' })),
    });
    expect(told).to.equal(
      'fault: places.features[1] "sch-004", properties.status: This is not what was expected here. Expected: One of: awarded, working-towards, pledged, re-accreditation-due, lapsed. Found: “Award”.',
    );
    expect(others).to.deep.equal([]);
  });

  it('tells of what is not in a record by its names alone', async () => {
    const [told] = await toldOf('pledge-counter', {
      pledges: { totals: [{ scope: 'all', organisations: 'many' }] },
    });
    expect(told).to.match(/^remark: pledges\.totals\[0\], organisations: .* zero or more; not above [^.]*\.$/);
  });

  it('names the document where that is not the feed', async () => {
    const part = await serveFeed(places(place('sch-004', { nation: 'Walse' })));
    const [told] = await toldOf('map', { groups: undefined, places: part.url });
    expect(told).to.contain(`remark: features[0] "sch-004", properties.nation in ${part.url}: `);
    expect(told).to.match(/ Found: “Walse”\.$/);
  });

  it('shows what stands there short, and without what moves the words around it', async () => {
    const [told] = await toldOf('map', {
      places: places(place(`\u202e${'i'.repeat(60)}`, { status: `\u202e<b>${'x'.repeat(5000)}` })),
    });
    expect(told).to.contain(`"${'i'.repeat(40)}…", properties.status`);
    expect(told).to.match(/ Found: “<b>x{37}…”\.$/);
  });

  it('repeats no words of anybody: neither of a person’s address nor of a story that is withdrawn', async () => {
    const story = WHOLE.stories.items[0]!;
    const told = await toldOf('story-carousel', {
      stories: {
        ...WHOLE.stories,
        items: [
          { ...story, id: 'kept', date_published: 'SECRET' },
          {
            ...story,
            id: 'gone',
            content_text: 'SECRET',
            tags: 'SECRET',
            _sanctuary: { ...story._sanctuary, consent: { ...story._sanctuary.consent, withdrawn: 'SECRET' } },
          },
        ],
      },
    });
    expect(told.find((line) => line.includes('"gone"'))).to.match(
      /^fault: stories\.items\[1\] "gone", _sanctuary\.consent: The story is not shown: it is marked as withdrawn\./,
    );
    expect(told.join('\n')).to.contain('stories.items[0] "kept", date_published');
    expect(told.join('\n')).to.not.contain('SECRET');
  });
});
