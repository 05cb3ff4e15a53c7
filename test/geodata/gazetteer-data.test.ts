import { expect } from '@open-wc/testing';
import type { Position } from '../../src/domain/geo.ts';
import { distanceBetween } from '../../src/domain/great-circle.ts';
import { POSTCODE_AREAS } from '../../src/domain/postcode-areas.ts';
import { searchKey } from '../../src/domain/text-index.ts';
import { PRECISION } from '../../src/geodata/find-postcode.ts';
import { unpackDistricts } from '../../src/geodata/unpack-districts.ts';
import { unpackEircodes } from '../../src/geodata/unpack-eircodes.ts';
import { unpackSectors } from '../../src/geodata/unpack-sectors.ts';
import { unpackTowns } from '../../src/geodata/unpack-towns.ts';
import { readData } from '../support/read-data.ts';

const pointOf = ({ lng, lat }: Record<string, string>): Position => [Number(lng), Number(lat)];

/** Whether each coordinate is within half a step, as rounding leaves it. */
function isRounded(packed: Position, source: Position, step: number): boolean {
  return packed.every((degrees, axis) => Math.abs(degrees - source[axis]!) <= step / 2 + 1e-9);
}

const sourceSectors = async (): Promise<Map<string, Position>> =>
  new Map((await readData('postcode-sectors.csv')).map((row) => [row['sector']!, pointOf(row)]));

describe('the packed gazetteer', () => {
  const districts = unpackDistricts();
  const towns = unpackTowns();

  it('has every postcode district of the source, to 0.002 degree, and no other', async () => {
    const rows = await readData('outcodes.csv');
    expect(rows).to.have.length(3099);
    for (const row of rows) {
      const district = districts.district(row['outcode']!);
      expect(district && isRounded(district.position, pointOf(row), 0.002), row['outcode']).to.equal(true);
    }
    expect(districts.all).to.have.length(rows.length);
  });

  it('has every postcode area, with its post town, to 0.01 degree', async () => {
    const rows = await readData('postcode-areas.csv');
    expect(new Set(rows.map(({ area }) => area))).to.deep.equal(POSTCODE_AREAS);
    for (const { area = '', town, centroid_lng: lng = '', centroid_lat: lat = '' } of rows) {
      const packed = districts.area(area)!;
      expect(isRounded(packed.position, pointOf({ lng, lat }), 0.01), area).to.equal(true);
      if (packed.postTown !== 'London') expect(packed.postTown, area).to.equal(town);
    }
  });

  it('knows the districts where nobody lives', async () => {
    for (const { district = '' } of await readData('non-geographic-districts.csv')) {
      expect(districts.isNonGeographic(district), district).to.equal(true);
    }
    expect(districts.isNonGeographic('LS1')).to.equal(false);
  });

  it('has every sector of the source, to 0.001 degree', async () => {
    const packed = unpackSectors(districts);
    const source = await sourceSectors();
    expect(source.size).to.equal(12_005);
    for (const [code, position] of source) {
      const sector = packed.sector(code);
      expect(sector && isRounded(sector, position, 1e-6), code).to.equal(true);
    }
    expect(packed.sector('LS1 0')).to.equal(undefined);
    expect(packed.sector('BT1 1')).to.equal(undefined);
  });

  it('has nine in ten sectors within the precision it gives for a district and for an area', async () => {
    const source = [...(await sourceSectors())].map(([code, position]) => {
      const district = code.split(' ')[0]!;
      const area = districts.area(/^[A-Z]+/.exec(code)![0])!;
      return {
        district: distanceBetween(position, districts.district(district)!.position),
        area: distanceBetween(position, area.position),
      };
    });
    const ninth = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.9)]!;
    expect(ninth(source.map(({ district }) => district))).to.be.within(PRECISION.district - 1, PRECISION.district);
    expect(ninth(source.map(({ area }) => area))).to.be.within(PRECISION.area - 5, PRECISION.area);
  });

  it('has every routing key, to 0.001 degree', async () => {
    const packed = unpackEircodes();
    const rows = await readData('eircode-routing-keys.csv');
    expect(packed.size).to.equal(rows.length);
    for (const row of rows) {
      const key = packed.get(row['key']!)!;
      expect(key.postTown).to.equal(row['town']);
      expect(isRounded(key.position, pointOf(row), 0.001), row['key']).to.equal(true);
    }
  });

  it('has every town, to 0.001 degree and a tenth of its people', async () => {
    const rows = await readData('towns-gb-ie-1000.csv');
    const renamed = new Set(
      (await readData('town-other-names.csv')).filter(({ lang }) => lang === 'en').map(({ name }) => name),
    );
    expect(towns.all).to.have.length(rows.length);
    const byName = new Map<string, (typeof towns.all)[number][]>();
    for (const { entry, value } of towns.names) byName.set(value, [...(byName.get(value) ?? []), towns.all[entry]!]);
    for (const row of rows) {
      const name = row['name']!;
      const found = byName.get(name)?.find(({ position }) => isRounded(position, pointOf(row), 0.001));
      expect(found, name).not.to.equal(undefined);
      if (!renamed.has(name)) expect(found!.name).to.equal(name);
      expect(found!.population / Math.max(1000, Number(row['population'])), name).to.be.within(0.9, 1.1);
    }
  });

  it('has every other name of a town, in Welsh, Irish, Gaelic, Manx and Cornish', async () => {
    const ids = new Map((await readData('towns-gb-ie-1000.csv')).map((row) => [row['geonameid'], row]));
    const rows = [
      ...(await readData('towns-altnames.csv')).map(({ geonameid, altname }) => ({ geonameid, name: altname! })),
      ...(await readData('town-other-names.csv')).map(({ geonameid, other }) => ({ geonameid, name: other! })),
    ];
    expect(rows.length).to.be.above(500);
    const byKey = new Map<string, Position[]>();
    for (const { entry, value } of towns.names) {
      const key = searchKey(value);
      byKey.set(key, [...(byKey.get(key) ?? []), towns.all[entry]!.position]);
    }
    for (const { geonameid, name } of rows) {
      const position = pointOf(ids.get(geonameid)!);
      const found = byKey.get(searchKey(name))?.some((packed) => isRounded(packed, position, 0.001));
      expect(found, name).to.equal(true);
    }
  });

  it('puts every town in the nation of its county, as the table of counties has it', async () => {
    const counties = new Map((await readData('county-nations.csv')).map(({ county, nation }) => [county, nation]));
    const rows = await readData('towns-gb-ie-1000.csv');
    const places = (position: Position): string => position.map((degrees) => Math.round(degrees * 1000)).join();
    const nations = new Map<string, string[]>();
    for (const { county, position } of towns.all) {
      nations.set(places(position), [...(nations.get(places(position)) ?? []), county.nation]);
    }
    for (const row of rows.filter(({ country }) => country === 'GB')) {
      const nation = counties.get(row['county']!) ?? 'england';
      expect(nations.get(places(pointOf(row))), row['name']).to.include(nation);
    }
  });

  it('puts postcodes in their nation, on both sides of a border', () => {
    const nations = [
      'LS1',
      'CF10',
      'CH1',
      'CH7',
      'SY1',
      'SY23',
      'TD1',
      'TD15',
      'EH1',
      'CA6',
      'BT7',
      'IM1',
      'JE2',
      'GY1',
    ];
    expect(nations.map((code) => districts.district(code)!.nation)).to.deep.equal([
      'england',
      'wales',
      'england',
      'wales',
      'england',
      'wales',
      'scotland',
      'england',
      'scotland',
      'england',
      'northern-ireland',
      'isle-of-man',
      'jersey',
      'guernsey',
    ]);
  });
});
