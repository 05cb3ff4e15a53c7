import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { decodeFeed } from '../../src/feed/load-feed.ts';
import whole from '../fixtures/feeds/whole.json';
import { wholeFeed, withGroups, withPlaces, groupFeature, placeFeature, FEED_URL, NOW } from '../support/feeds.ts';

const decode = (json: unknown) => decodeFeed(json, FEED_URL, { now: NOW });

/** The issues of a feed, as short as they can be told apart. */
async function issuesOf(json: unknown): Promise<string[]> {
  const { issues } = await decode(json);
  return issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

async function errorOf(json: unknown): Promise<FeedError> {
  try {
    await decode(json);
  } catch (error) {
    if (error instanceof FeedError) return error;
  }
  throw new Error('no FeedError was thrown');
}

describe('decodeFeed', () => {
  it('reads no more of a text, or of a list, than a page can show, and says so', async () => {
    const name = `${'word '.repeat(1000)}and a million more`;
    const { data, issues } = await decode(
      withPlaces([
        placeFeature({ name: { en: name }, title: name, branches: Array.from({ length: 501 }, () => 'A branch') }),
      ]),
    );
    const [place] = data.collections.places ?? [];
    expect(place?.title).to.equal(`${'word '.repeat(1000).trim()}\u2026`);
    expect(place?.name).to.deep.equal({ en: place?.title });
    expect(place?.branches).to.have.length(500);
    const members = '/places/features/0/properties';
    expect(issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).to.have.members([
      `dropped text-cut ${members}/name`,
      `dropped text-cut ${members}/title`,
      `dropped list-cut ${members}/branches/500`,
    ]);
  });

  it('reads every member of a whole feed', async () => {
    const { data, issues } = await decode(wholeFeed());
    expect(issues).to.deep.equal([]);
    expect(data.unavailable).to.deep.equal([]);
    expect(data.header).to.deep.include({
      url: FEED_URL,
      version: '1.0',
      languages: ['en', 'cy'],
      maxAge: 600,
      publisher: {
        name: 'A publisher (invented)',
        url: 'https://publisher.example/',
        removals: 'mailto:removals@publisher.example',
        keys: undefined,
        revoked: [],
      },
    });
    const { groups, places, pledges, stories } = data.collections;
    expect(groups?.[0]).to.deep.equal({
      type: 'group',
      id: 'northmoor',
      name: { en: 'Northmoor Valley of Sanctuary (invented)', cy: 'Dyffryn Noddfa (dychmygol)' },
      kind: 'valley',
      areas: ['Northmoor', { en: 'Lowmoor', cy: 'Gwaun Isaf' }],
      areaServed: whole.groups.features[0]?.properties.areaServed?.coordinates,
      nation: 'england',
      region: 'The North',
      status: 'forming',
      position: [-1.55, 53.8],
      url: 'https://northmoor.example/',
      contact: 'mailto:hello@northmoor.example',
      social: ['https://social.example/@northmoor'],
      since: '2011',
      lastConfirmed: '2025-11-02',
      source: 'https://northmoor.example/about',
      summary: 'A short summary.',
    });
    expect(groups?.[1]).to.deep.include({ id: '7', status: 'active', areas: [], position: [0, 51.48] });
    expect(places?.[0]).to.deep.equal({
      type: 'place',
      id: 'playhouse',
      name: 'The Playhouse (invented)',
      stream: 'theatre',
      title: 'Theatre of Sanctuary',
      status: 'awarded',
      awardedOn: '2019-05',
      reaccreditedOn: ['2022', '2025-06-14'],
      grantedBy: 'A network (invented)',
      level: 'national',
      group: 'northmoor',
      nation: 'england',
      url: 'https://feeds.example/network/visit?from=feed',
      town: 'Northmoor',
      credential: undefined,
      hosts: ['playhouse.example', 'www.playhouse.example'],
      precision: 'exact',
      position: [-1.54, 53.79],
      branches: ['The Studio'],
      lastConfirmed: '2025',
      source: 'https://playhouse.example/sanctuary',
    });
    expect(places?.[1]).to.deep.include({ id: 'ferry', stream: 'ferry', precision: 'town' });
    expect(pledges?.totals[0]).to.deep.equal({
      scope: 'all',
      organisations: 412,
      individuals: 9001,
      goal: 500,
      asOf: '2026-01-31',
      pledgeUrl: 'https://feeds.example/pledge',
      previous: { organisations: 400, individuals: 8800, asOf: '2025-12-31' },
    });
    expect(pledges?.totals[1]).to.deep.include({ scope: 'northmoor', organisations: 0 });
    expect(pledges?.milestones).to.deep.equal([{ at: 500, label: { en: 'Five hundred', cy: 'Pum cant' } }]);
    expect(pledges?.supporters).to.have.length(1);
    expect(stories?.map(({ paragraphs }) => paragraphs)).to.deep.equal([
      ['The first & the last.', 'Then rain.'],
      ['A garden.', 'And a shed.'],
    ]);
    expect(stories?.[0]).to.deep.include({
      pseudonym: true,
      authors: ['N.'],
      image: { url: 'https://stories.example/arrival.jpg', alt: 'A harbour at dawn' },
    });
    expect(stories?.[0]).not.to.have.property('consent');
  });

  it('reads only the collections that are needed', async () => {
    const { data } = await decodeFeed(wholeFeed(), FEED_URL, { now: NOW, needs: ['groups'] });
    expect(Object.keys(data.collections)).to.deep.equal(['groups']);
  });

  it('accepts any 1.x and members it does not know', async () => {
    const feed = { ...wholeFeed(), version: '1.27', future: { deep: [1] } };
    expect((await decode(feed)).issues).to.deep.equal([]);
  });

  for (const [what, json, kind] of [
    ['a list', [], 'wrong-shape'],
    ['null', null, 'wrong-shape'],
    ['a string', 'feed', 'wrong-shape'],
    ['an object that is no feed', { hello: 'world' }, 'wrong-shape'],
    ['a version that is a number', { version: 1 }, 'wrong-shape'],
    ['version 2.0', { version: '2.0' }, 'unsupported-version'],
    ['version 10.0', { version: '10.0' }, 'unsupported-version'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const error = await errorOf(json);
      expect(error.kind).to.equal(kind);
      expect(error.url).to.equal(FEED_URL);
    });
  }

  it('sets a bad record aside and keeps the others', async () => {
    const good = groupFeature({ id: 'good' });
    const cases: [unknown, string][] = [
      [null, 'set-aside unexpected /groups/features/0'],
      ['group', 'set-aside unexpected /groups/features/0'],
      [[], 'set-aside unexpected /groups/features/0'],
      [{ ...good, id: undefined }, 'set-aside missing /groups/features/0/id'],
      [{ ...good, id: '  ' }, 'set-aside unexpected /groups/features/0/id'],
      [{ ...good, id: 1.5 }, 'set-aside unexpected /groups/features/0/id'],
      [{ ...good, type: 'feature' }, 'set-aside unexpected /groups/features/0/type'],
      [{ ...good, properties: null }, 'set-aside unexpected /groups/features/0/properties'],
      [groupFeature({ name: undefined }), 'set-aside missing /groups/features/0/properties/name'],
      [groupFeature({ name: 12 }), 'set-aside unexpected /groups/features/0/properties/name'],
      [groupFeature({ name: '\u200b\u202e' }), 'set-aside empty-text /groups/features/0/properties/name'],
    ];
    for (const [bad, issue] of cases) {
      const json = withGroups([bad, good]);
      expect(await issuesOf(json), JSON.stringify(bad)).to.deep.equal([issue]);
      const { data } = await decode(json);
      expect(data.collections.groups?.map(({ id }) => id)).to.deep.equal(['good']);
    }
  });

  it('was updated on no day that is not in the calendar', async () => {
    const { data, issues } = await decode({ version: '1.0', updated: '2025-02-30T00:00:00Z' });
    expect(data.header.updated).to.equal(undefined);
    expect(issues[0]).to.include({ severity: 'dropped', code: 'no-such-day', path: '/updated' });
  });

  it('leaves out a bad member and keeps the record', async () => {
    const bad = groupFeature({
      nation: 'England',
      since: 'May 2019',
      lastConfirmed: '2025-02-30',
      url: 'javascript:alert(1)',
      source: 'https://user:secret@northmoor.example/',
      social: ['https://social.example/a', 'data:text/html,x', 5],
      areas: 'Northmoor',
      summary: { en: 'Words', '<b>': 'more', cy: 4 },
    });
    const { data, issues } = await decode(withGroups([bad]));
    expect(data.collections.groups?.[0]).to.deep.include({
      nation: undefined,
      since: undefined,
      lastConfirmed: undefined,
      url: undefined,
      source: undefined,
      social: ['https://social.example/a'],
      areas: [],
      summary: { en: 'Words' },
    });
    const member = '/groups/features/0/properties';
    expect(issues.map(({ path }) => path)).to.have.members(
      [
        'nation',
        'since',
        'lastConfirmed',
        'url',
        'source',
        'social/1',
        'social/2',
        'areas',
        'summary/<b>',
        'summary/cy',
      ].map((name) => `${member}/${name}`),
    );
    for (const issue of issues) {
      expect(issue.severity).to.equal('dropped');
      expect(issue.id).to.equal('a');
      expect(issue.message).to.match(/^[A-Z].*\.$/);
    }
    expect(issues.find(({ path }) => path.endsWith('/nation'))?.message).to.contain('england, scotland, wales');
  });

  it('never calls a place awarded that is not said to be', async () => {
    for (const status of [undefined, 'Awarded', 'suspended', 1]) {
      expect((await decode(withPlaces([placeFeature({ status })]))).data.collections.places).to.deep.equal([]);
    }
  });

  it('never calls a group active that is said to be something else', async () => {
    for (const status of ['Closed', 'dissolved', 1, {}]) {
      const { data, issues } = await decode(withGroups([groupFeature({ id: 'a', status })]));
      expect(data.collections.groups).to.deep.equal([]);
      expect(issues.map(({ severity, code }) => `${severity} ${code}`)).to.include('set-aside unusable-status');
    }
    for (const status of [undefined, null]) {
      const { data } = await decode(withGroups([groupFeature({ id: 'a', status })]));
      expect(data.collections.groups?.[0]?.status).to.equal('active');
    }
  });

  it('measures no people against a goal for organisations, where the number of these is lost', async () => {
    const totals = [
      { scope: 'all', organisations: '37', individuals: 164, goal: 50 },
      { scope: 'x', individuals: 5, goal: 9 },
    ];
    const { data } = await decode({ version: '1.0', pledges: { totals } });
    expect(data.collections.pledges?.totals.map(({ individuals, goal }) => [individuals, goal])).to.deep.equal([
      [164, undefined],
      [5, 9],
    ]);
  });

  it('calls a place exact only when its publisher does', async () => {
    for (const [precision, expected] of [
      ['exact', 'exact'],
      ['area', 'area'],
      ['Exact', 'town'],
      [true, 'town'],
      [undefined, 'town'],
    ] as const) {
      const { data } = await decode(withPlaces([placeFeature({ precision })]));
      expect(data.collections.places?.[0]?.precision).to.equal(expected);
    }
  });

  it('keeps the first of two records with one id', async () => {
    const json = withGroups([groupFeature({ name: 'First' }), groupFeature({ name: 'Second', since: 'x' })]);
    const { data, issues } = await decode(json);
    expect(data.collections.groups?.map(({ name }) => name)).to.deep.equal(['First']);
    expect(issues.map(({ severity, code, path }) => [severity, code, path])).to.deep.equal([
      ['set-aside', 'duplicate-id', '/groups/features/1/id'],
    ]);
  });

  it('suspects dates in the future and groups that are not there', async () => {
    const places = [
      placeFeature({ id: 'p', awardedOn: '2027', group: 'nowhere' }),
      placeFeature({ id: 'q', group: 'nowhere' }),
    ];
    const json = { ...withGroups([groupFeature({})]), places: { type: 'FeatureCollection', features: places } };
    expect(await issuesOf(json)).to.deep.equal([
      'suspect future-date /places/features/0/properties/awardedOn',
      'suspect unknown-group /places/features/0',
    ]);
    expect((await decode(json)).data.collections.places?.[0]?.awardedOn).to.equal('2027');
  });

  it('takes markup and pollution for the words and members they are', async () => {
    const script = '<script>document.title = 1</script>';
    const polluted = JSON.parse(
      `{"type":"Feature","id":"__proto__","geometry":null,"__proto__":{"polluted":1},
        "properties":{"name":${JSON.stringify(script)},"__proto__":{"status":"closed"},"constructor":{"prototype":{"polluted":1}}}}`,
    ) as unknown;
    const { data } = await decode(withGroups([polluted]));
    const [group] = data.collections.groups ?? [];
    expect(group).to.deep.include({ id: '__proto__', name: script, status: 'active' });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(group)).to.equal(Object.prototype);
  });

  it('names a collection that cannot be read, and gives the others', async () => {
    for (const places of [5, null, [], {}, { features: {} }, 'javascript:alert(1)']) {
      const { data, issues } = await decode({ ...wholeFeed(), places });
      expect(data.unavailable).to.deep.equal(['places']);
      expect(data.collections.groups).to.have.length(2);
      expect(issues.some(({ code, path }) => code === 'collection-unavailable' && path === '/places')).to.equal(true);
    }
  });

  it('sets a bad total, milestone or supporter aside and keeps the others', async () => {
    const { data, issues } = await decode({
      version: '1.0',
      pledges: {
        asOf: 'yesterday',
        totals: [{ organisations: 3 }, { scope: 'all', organisations: -1, individuals: 2 }],
        milestones: [
          { at: '5', label: 'Five' },
          { at: 6, label: 'Six' },
        ],
        supporters: [{ name: ' ' }, { name: 'Shop', url: 'ftp://shop.example' }],
      },
    });
    expect(data.collections.pledges).to.deep.equal({
      asOf: undefined,
      totals: [
        {
          scope: 'all',
          organisations: undefined,
          individuals: 2,
          goal: undefined,
          asOf: undefined,
          pledgeUrl: undefined,
          previous: undefined,
        },
      ],
      milestones: [{ at: 6, label: 'Six' }],
      supporters: [{ name: 'Shop', group: undefined, stream: undefined, url: undefined }],
    });
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).to.deep.equal([
      'dropped /pledges/asOf',
      'set-aside /pledges/totals/0/scope',
      'dropped /pledges/totals/1/organisations',
      'set-aside /pledges/milestones/0/at',
      'set-aside /pledges/supporters/0/name',
      'dropped /pledges/supporters/1/url',
    ]);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    let reason: unknown;
    await decodeFeed(wholeFeed(), FEED_URL, { signal }).catch((error: unknown) => (reason = error));
    expect(reason).to.have.property('message', 'enough');
  });
});

describe('positions', () => {
  for (const [what, geometry, position, issue] of [
    ['Leeds', point(-1.55, 53.8), [-1.55, 53.8], undefined],
    ['the meridian of Greenwich', point(0, 51.48), [0, 51.48], undefined],
    ['the equator', point(-1.5, 0), [-1.5, 0], 'suspect outside-islands /geometry/coordinates'],
    ['Paris', point(2.35, 48.6), [2.35, 48.6], 'suspect outside-islands /geometry/coordinates'],
    ['0, 0', point(0, 0), undefined, 'suspect zero-position /geometry/coordinates'],
    ['latitude first', point(53.8, -1.55), undefined, 'suspect swapped-position /geometry/coordinates'],
    ['beyond the pole', point(-1.5, 91), undefined, 'dropped unexpected /geometry/coordinates/1'],
    ['strings', point('-1.5', '53'), undefined, 'dropped unexpected /geometry/coordinates/0'],
    ['one number', { type: 'Point', coordinates: [1] }, undefined, 'dropped missing /geometry/coordinates/1'],
    ['an area', { type: 'Polygon', coordinates: [[]] }, undefined, 'dropped unexpected /geometry/type'],
    ['null, the way GeoJSON says nowhere', null, undefined, undefined],
    ['nothing', undefined, undefined, 'suspect no-position /geometry'],
    ['a string', 'here', undefined, 'dropped unexpected /geometry'],
  ] as const) {
    it(`of ${what}`, async () => {
      const json = withPlaces([{ ...placeFeature({}), geometry }]);
      const { data } = await decode(json);
      expect(data.collections.places).to.have.length(1);
      expect(data.collections.places?.[0]?.position).to.deep.equal(position);
      const [first] = await issuesOf(json);
      expect(first).to.equal(issue?.replace('/geometry', '/places/features/0/geometry'));
    });
  }
});

function point(lng: unknown, lat: unknown): unknown {
  return { type: 'Point', coordinates: [lng, lat] };
}
