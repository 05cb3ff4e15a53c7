import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature } from '../../support/feeds.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import { clearPage, drawn, openDetails, rowOf, showMap, visibleText } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

const polygon = (lng: number, lat: number) => ({
  type: 'Polygon',
  coordinates: [[[lng, lat], [lng + 1, lat], [lng + 1, lat + 1], [lng, lat]]], // prettier-ignore
});

/** Two groups with an area, one without, and one with what is none. */
function feed(): unknown {
  const area = (lng: number, lat: number) => ({ areaServed: polygon(lng, lat), areas: ['Aldertown'] });
  return mapFeed([
    at(groupFeature({ id: 'alder', name: 'Alder Group', nation: 'england', ...area(-2, 53) }), [-1.4, 53.4]),
    at(groupFeature({ id: 'birch', name: 'Birch Group', nation: 'wales', ...area(-4, 52) }), [-3.4, 52.4]),
    at(groupFeature({ id: 'cedar', name: 'Cedar Group', nation: 'wales', areas: ['Cedarton'] }), [-3.2, 51.5]),
    at(
      groupFeature({ id: 'dogwood', name: 'Dogwood Group', nation: 'scotland', areaServed: polygon(53, -2) }),
      [-4.2, 57.5],
    ),
  ]);
}

const paths = (map: SanctuaryMapElement): SVGPathElement[] => [
  ...map.shadowRoot!.querySelectorAll<SVGPathElement>('.areas path'),
];
const widths = (map: SanctuaryMapElement): string[] => paths(map).map((path) => getComputedStyle(path).strokeWidth);

async function show(attributes: Record<string, string> = {}): Promise<SanctuaryMapElement> {
  const map = await showMap(feed(), attributes);
  await drawn(map);
  await until(() => paths(map).length > 0, 'no area was drawn');
  return map;
}

describe('sanctuary-map: areas of groups', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearPage);

  it('are drawn for the groups that have one, and a bad one costs nothing else', async () => {
    const map = await show();
    expect(paths(map)).to.have.length(2);
    expect(rowOf(map, 'Dogwood Group')).to.be.instanceOf(HTMLElement);
  });

  it('follow what is shown', async () => {
    const map = await show({ nation: 'wales' });
    expect(paths(map)).to.have.length(1);
    map.nation = 'england wales';
    await map.updateComplete;
    const both = paths(map);
    expect(both).to.have.length(2);
    map.search = 'birch';
    await map.updateComplete;
    expect(paths(map)).to.have.length(1);
    map.search = '';
    await map.updateComplete;
    expect(paths(map)).to.have.members(both);
  });

  it('B1: the one of the group looked at stands out, and its details say so in words', async () => {
    const map = await show();
    expect(widths(map)).to.deep.equal(['1px', '1px']);
    await openDetails(map, rowOf(map, 'Alder Group'));
    expect(widths(map).sort()).to.deep.equal(['1px', '2px']);
    expect(visibleText(map)).to.include('Aldertown').and.to.include('Outlined on the map');
  });

  it('B1: no words speak of an area that is not drawn', async () => {
    const map = await show();
    await openDetails(map, rowOf(map, 'Cedar Group'));
    expect(visibleText(map)).to.include('Cedarton').and.not.to.include('Outlined');
    await clearPage();
    const list = await showMap(feed(), { layout: 'list' });
    await openDetails(list, rowOf(list, 'Alder Group'));
    expect(visibleText(list)).to.include('Aldertown').and.not.to.include('Outlined');
  });
});
