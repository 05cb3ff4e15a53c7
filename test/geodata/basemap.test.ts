import { expect } from '@open-wc/testing';
import type { FeatureCollection, GeometryCollection, Polygon } from 'geojson';
import type { Position } from '../../src/domain/geo.ts';
import { decodeLines } from '../../src/geodata/decode-lines.ts';
import { loadBasemap } from '../../src/geodata/load-basemap.ts';

async function source(name: string): Promise<Response> {
  const response = await fetch(`/data/${name}`);
  expect(response.status).to.equal(200);
  return response;
}

/** The same lines, each coordinate within half a step of 0.005 degree. */
function expectSameLines(packed: readonly (readonly Position[])[], given: readonly (readonly number[][])[]): void {
  expect(packed.map((line) => line.length)).to.deep.equal(given.map((line) => line.length));
  packed.forEach((line, l) =>
    line.forEach((position, p) =>
      position.forEach((value, axis) => expect(value).to.be.closeTo(given[l]![p]![axis]!, 0.002501)),
    ),
  );
}

describe('the packed basemap', () => {
  it('decodes the example of the polyline algorithm, longitude first', () => {
    // https://developers.google.com/maps/documentation/utilities/polylinealgorithm gives latitude first.
    expect(decodeLines('_p~iF~ps|U_ulLnnqC_mqNvxq`@', 1e5)).to.deep.equal([
      [
        [38.5, -120.2],
        [40.7, -120.95],
        [43.252, -126.453],
      ],
    ]);
  });

  it('holds the outline as the source gives it', async () => {
    const { features } = (await (await source('land-500m-i1.geojson')).json()) as FeatureCollection<Polygon>;
    expectSameLines(
      (await loadBasemap()).land,
      features.flatMap(({ geometry }) => geometry.coordinates),
    );
  });

  it('holds the borders as the source gives them', async () => {
    const { geometries } = (await (await source('borders.geojson')).json()) as GeometryCollection;
    expectSameLines(
      (await loadBasemap()).borders,
      geometries.flatMap((geometry): number[][][] => {
        if (geometry.type === 'MultiLineString') return geometry.coordinates;
        return geometry.type === 'LineString' ? [geometry.coordinates] : [];
      }),
    );
  });

  it('puts every town where a row of the source puts it', async () => {
    const csv = await (await source('towns-gb-ie-1000.csv')).text();
    const points = csv.split('\n').flatMap((row) => {
      const match = /,(-?[\d.]+),(-?[\d.]+),\d+,\w+\r?$/.exec(row);
      return match ? [[Number(match[2]), Number(match[1])] as const] : [];
    });
    const towns = (await loadBasemap()).towns('en');
    expect(towns.length).to.be.above(200);
    for (const { name, position } of towns) {
      const found = points.some((point) => point.every((value, axis) => Math.abs(value - position[axis]!) <= 0.00051));
      expect(found, name).to.equal(true);
    }
  });

  it('names towns in every part of these islands, the most prominent first', async () => {
    const names = (await loadBasemap()).towns('en').map(({ name }) => name);
    expect(names[0]).to.equal('London');
    expect(names).to.include.members([
      'Lerwick',
      'Aberystwyth',
      'Galway',
      'Douglas',
      'Saint Helier',
      'Derry',
      'Inverness',
    ]);
    expect(new Set(names.map((name) => name.trim())).has('')).to.equal(false);
  });

  it('names them in the language asked for, and in English where there is no other name', async () => {
    const basemap = await loadBasemap();
    const english = basemap.towns('en');
    const named = (lang: string, name: string) =>
      basemap.towns(lang)[english.findIndex((town) => town.name === name)]!.name;
    expect(named('cy', 'Swansea')).to.equal('Abertawe');
    expect(named('cy-GB', 'Swansea')).to.equal('Abertawe');
    expect(named('ga', 'Galway')).to.equal('Gaillimh');
    expect(named('ar', 'Swansea')).to.equal('Swansea');
  });
});
