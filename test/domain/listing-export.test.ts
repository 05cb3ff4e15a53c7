import { expect } from '@open-wc/testing';
import { writeCsv } from '../../src/domain/csv.ts';
import { listingCollection } from '../../src/domain/listing-collection.ts';
import { listingTable } from '../../src/domain/listing-table.ts';
import type { Listing } from '../../src/domain/listing.ts';
import { pickText } from '../../src/domain/text.ts';
import { decodeFeed } from '../../src/feed/index.ts';
import { FEED_URL, NOW, wholeFeed } from '../support/feeds.ts';

async function wholeListings(): Promise<{ listings: Listing[]; header: object }> {
  const { data } = await decodeFeed(wholeFeed(), FEED_URL, { now: NOW });
  return { listings: [...(data.collections.groups ?? []), ...(data.collections.places ?? [])], header: data.header };
}

describe('listingCollection', () => {
  it('is read back by our own reader as it was', async () => {
    const { listings, header } = await wholeListings();
    expect(listings.length, 'something to read').to.be.above(3);
    const text = JSON.stringify(listingCollection(listings, header));
    const { data, issues } = await decodeFeed(JSON.parse(text), 'https://elsewhere.example/a.geojson', { now: NOW });
    expect([...(data.collections.groups ?? []), ...(data.collections.places ?? [])]).to.deep.equal(listings);
    expect(issues.filter(({ severity }) => severity === 'set-aside')).to.deep.equal([]);
    expect(data.header.title).to.deep.equal((header as { title: unknown }).title);
  });

  it('is GeoJSON: features with an id, a geometry or null, and properties (RFC 7946)', async () => {
    const { listings } = await wholeListings();
    const [first] = listings;
    const nowhere = { ...first!, position: undefined };
    const { type, features } = JSON.parse(JSON.stringify(listingCollection([first!, nowhere], {}))) as {
      type: string;
      features: Record<string, unknown>[];
    };
    expect(type).to.equal('FeatureCollection');
    expect(features[0]).to.include({ type: 'Feature', id: 'northmoor' });
    expect(features[0]?.['geometry']).to.deep.equal({ type: 'Point', coordinates: [-1.55, 53.8] });
    expect(features[1]?.['geometry']).to.equal(null);
    expect(features[0]?.['properties']).to.include({ type: 'group', since: '2011' });
  });
});

describe('listingTable', () => {
  it('has a row of names, and a cell under each for every listing', async () => {
    const { listings } = await wholeListings();
    const [names, ...rows] = listingTable(listings, (text) => pickText(text, 'cy').value);
    expect(rows.length).to.equal(listings.length);
    for (const row of rows) expect(row.length).to.equal(names?.length);
    const cell = (row: number, name: string) => rows[row]?.[names?.indexOf(name) ?? -1];
    expect(cell(0, 'name'), 'in the language asked for').to.equal('Dyffryn Noddfa (dychmygol)');
    expect(cell(0, 'areas')).to.equal('Northmoor; Gwaun Isaf');
    expect(cell(0, 'latitude')).to.equal(53.8);
    expect(cell(0, 'longitude')).to.equal(-1.55);
    expect(cell(0, 'precision'), 'the middle of an area').to.equal('area');
    expect(cell(0, 'stream')).to.equal(undefined);
  });

  it('leaves nothing out that the feed says of a listing', async () => {
    const { listings } = await wholeListings();
    const [names] = listingTable(listings, String);
    const facts = new Set(listings.flatMap(Object.keys));
    for (const kept of ['position', 'areaServed', 'hosts', 'credential', 'kind', 'summary']) facts.delete(kept);
    expect(names).to.include.members([...facts]);
  });

  it('is harmless in a spreadsheet, whatever the feed says', async () => {
    const { listings } = await wholeListings();
    const hostile = { ...listings[0]!, name: '=cmd|calc', url: undefined };
    const [, row = ''] = writeCsv(listingTable([hostile], (text) => pickText(text, 'en').value)).split('\r\n');
    expect(row).to.contain(",'=cmd|calc,");
  });
});
