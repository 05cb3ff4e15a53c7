import { expect } from '@open-wc/testing';
import { checkPage, clearPage, feedWith, goodPage, said, widget } from '../support/check-up-page.ts';
import { serveFeed } from '../support/serve-feed.ts';

/** What is told of a widget with attributes, on a page that is else without a fault. */
async function toldOf(name: string, attributes: Readonly<Record<string, string>>, members?: object): Promise<string> {
  const { main } = await goodPage();
  const { url } = await feedWith({ updated: new Date().toISOString(), ...members });
  main.append(widget(name, { feed: url, heading: 'Another', ...attributes }));
  await checkPage();
  return said('Attributes').join('\n');
}

const FINE = 'fine: What is written on the tags is understood.';

/** What an editor may write and no widget understands, and what is said of it. */
const MISTAKES: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>, words: string])[] = [
  [
    'pledge-counter',
    { size: 'big' },
    'fault: <sanctuary-pledge-counter> 2: size="big" is not understood. It may be full, compact, inline.',
  ],
  [
    'pledge-counter',
    { 'heading-level': '7' },
    'fault: <sanctuary-pledge-counter> 2: heading-level="7" is not understood. It may be 1, 2, 3, 4, 5, 6.',
  ],
  [
    'pledge-counter',
    { refresh: 'often' },
    'fault: <sanctuary-pledge-counter> 2: refresh="often" is not understood. It may be a number above 0.',
  ],
  [
    'group-finder',
    { nation: 'wales, Scotlnd' },
    'fault: <sanctuary-group-finder>: nation="Scotlnd" is not understood. It may be england, scotland, wales, northern-ireland, ireland, isle-of-man, jersey, guernsey.',
  ],
  [
    'map',
    { timeline: 'false' },
    'fault: <sanctuary-map>: timeline is on wherever it is written, also as timeline="false". To switch it off, take it away.',
  ],
  [
    'group-finder',
    { map: 'nowhere' },
    'fault: <sanctuary-group-finder>: map="nowhere" is not the id of a <sanctuary-map> on this page.',
  ],
  ['map', { award_status: 'awarded' }, 'remark: <sanctuary-map> has no attribute award_status. Is award-status meant?'],
  [
    'pledge-counter',
    { scope: 'nortmoor' },
    'fault: <sanctuary-pledge-counter> 2: scope="nortmoor" names nothing in what its feed has for it. There is northmoor, all.',
  ],
  [
    'map',
    { group: 'northmoor nowhere' },
    'fault: <sanctuary-map>: group="nowhere" names nothing in what its feed has for it. There is northmoor, 7.',
  ],
  [
    'story-carousel',
    { group: 'nowhere' },
    'fault: <sanctuary-story-carousel>: group="nowhere" names nothing in what its feed has for it. There is northmoor.',
  ],
];

describe('check-up: what is written on the tags', () => {
  afterEach(clearPage);

  for (const [tag, attributes, words] of MISTAKES)
    it(`tells of ${JSON.stringify(attributes)} on a ${tag}, and what may stand there`, async () => {
      expect(await toldOf(tag, attributes)).to.equal(words);
    });

  for (const [tag, attributes] of [
    ['pledge-counter', { size: 'compact', scope: 'northmoor', count: 'both', refresh: '60', 'heading-level': '3' }],
    [
      'map',
      { show: 'groups,places', group: 'northmoor, 7', nation: 'wales ireland', timeline: '', 'no-tools': 'true' },
    ],
    [
      'map',
      { stream: 'theatre,ferry', 'award-status': 'awarded', sort: 'newest', theme: '', 'tile-url': 'as yet none' },
    ],
    [
      'story-carousel',
      { order: 'oldest', hash: 'hash', title: 'Ours', slot: 'main', class: 'scope', 'data-size': 'big' },
    ],
  ] as const)
    it(`lets ${JSON.stringify(attributes)} on a ${tag} pass`, async () => {
      expect(await toldOf(tag, attributes)).to.equal(FINE);
    });

  it('lets a finder name a map of the page', async () => {
    const { main } = await goodPage();
    const { url } = await feedWith();
    main.append(widget('map', { feed: url, id: 'ours' }), widget('group-finder', { feed: url, map: 'ours' }));
    await checkPage();
    expect(said('Attributes')).to.deep.equal([FINE]);
  });

  it('shows what was written short and as it is', async () => {
    const told = await toldOf('pledge-counter', { size: `<b>\u202e${'x'.repeat(500)}` });
    expect(told).to.equal(
      `fault: <sanctuary-pledge-counter> 2: size="<b>${'x'.repeat(37)}…" is not understood. It may be full, compact, inline.`,
    );
  });

  it('names a few of very many', async () => {
    const features = Array.from({ length: 40 }, (_, index) => ({
      type: 'Feature',
      id: `group-${index + 10}`,
      geometry: null,
      properties: { name: `Group ${index} (invented)` },
    }));
    const members = { groups: { type: 'FeatureCollection', features }, places: undefined };
    expect(await toldOf('map', { group: 'group-5, nowhere' }, members)).to.match(
      /There is group-15, group-25, group-35, group-45 and 36 more\.\n.*There is group-10, .*group-21 and 28 more\.$/,
    );
  });

  it('says nothing of names while the feed cannot be read, or only in part', async () => {
    const { main } = await goodPage();
    const missing = await serveFeed(new Response('', { status: 404 }));
    const part = await feedWith({ places: missing.url });
    main.append(
      widget('pledge-counter', { feed: missing.url, scope: 'anybody', heading: 'Another' }),
      widget('map', { feed: part.url, group: 'anybody', stream: 'ferry' }),
    );
    await checkPage();
    expect(said('Attributes')).to.deep.equal([FINE]);
  });
});
