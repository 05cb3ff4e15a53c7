import { expect } from '@open-wc/testing';
import { checkPage, clearPage, goodPage, said, widget } from '../support/check-up-page.ts';
import { placeFeature } from '../support/feeds.ts';
import { serveFeed } from '../support/serve-feed.ts';

/** What the check-up says of a badge, on this computer, where any may be tried. */
async function toldOf(attributes: Readonly<Record<string, string>>, ...places: readonly object[]): Promise<string> {
  const { main } = await goodPage();
  const { url } = await serveFeed({ version: '1.0', places: { type: 'FeatureCollection', features: places } });
  main.append(widget('badge', { feed: url, heading: 'Our award', ...attributes }));
  await checkPage();
  return said('Badges').join('\n');
}

const school = (hosts?: readonly string[], id = 'school'): object => placeFeature({ id, hosts });

describe('check-up: badges', () => {
  afterEach(clearPage);

  it('has nothing to say of a page without one', async () => {
    await goodPage();
    await checkPage();
    expect(said('Badges')).to.deep.equal([]);
  });

  it('tells of a badge that says whose award it is in no way', async () => {
    for (const attributes of [{}, { place: ' ' }] as readonly Readonly<Record<string, string>>[]) {
      expect(await toldOf(attributes, school())).to.equal(
        'fault: <sanctuary-badge> stands for no record. Write place="…" with the id of yours: it is in the places of the feed.',
      );
      await clearPage();
    }
  });

  it('tells of an id that no place has, and which there are', async () => {
    expect(await toldOf({ place: 'schol' }, school([], 'library'), school())).to.equal(
      'fault: <sanctuary-badge>: no place of the feed has the id “schol”. There is school, library.',
    );
  });

  it('says of a record without hosts that it stands on this computer alone', async () => {
    expect(await toldOf({ place: 'school' }, school())).to.match(
      /^fault: <sanctuary-badge> stands here because the page is on your own computer\. Its record names no hosts/,
    );
  });

  it('says on which sites one stands that is only tried here', async () => {
    expect(await toldOf({ place: 'school' }, school(['school.example', 'example.org']))).to.equal(
      'remark: <sanctuary-badge> stands here because the page is on your own computer. On a site it stands on school.example, example.org, which its record names, and nowhere else.',
    );
  });

  it('finds no fault with one whose record names where it stands, or that a framework has set', async () => {
    const fine = 'fine: <sanctuary-badge> stands on a site that its record names.';
    expect(await toldOf({ place: 'school' }, school([location.hostname]))).to.equal(fine);
    await clearPage();
    const { main } = await goodPage();
    const features = [school([location.hostname], '7')];
    const { url } = await serveFeed({ version: '1.0', places: { type: 'FeatureCollection', features } });
    main.append(Object.assign(widget('badge', { feed: url }), { place: 7 }));
    await checkPage();
    expect(said('Badges')).to.deep.equal([fine]);
  });

  it('says nothing of an id that may be in what could not be read', async () => {
    const broken = { ...school([], 'school'), properties: { name: 'A school (invented)' } };
    expect(await toldOf({ place: 'school' }, broken)).to.equal('');
  });
});
