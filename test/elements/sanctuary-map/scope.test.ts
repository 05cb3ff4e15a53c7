import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  find,
  hasStatus,
  marks,
  named,
  openDetails,
  rowNames,
  rowOf,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: what an editor writes on the tag', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearPage);

  const shown: readonly (readonly [Record<string, string>, readonly string[]])[] = [
    [{ show: 'groups' }, ['Alder Group', 'Fir Group']],
    [{ show: 'places' }, ['Beech Library', 'Cedar Theatre', 'Derw Library', 'Elm School', 'Gorse Library']],
    [{ show: 'both' }, SMALL_NAMES],
    [{ show: 'nonsense' }, SMALL_NAMES],
    [{ group: 'alder' }, ['Alder Group', 'Beech Library']],
    [{ group: 'alder, fir' }, ['Alder Group', 'Beech Library', 'Elm School', 'Fir Group']],
    [{ group: 'fir', show: 'places' }, ['Elm School']],
    [{ stream: 'library' }, ['Beech Library', 'Derw Library', 'Gorse Library']],
    [{ stream: 'school,theatre' }, ['Cedar Theatre', 'Elm School']],
    [{ nation: 'wales' }, ['Derw Library']],
    [{ 'award-status': 'pledged lapsed' }, ['Derw Library', 'Gorse Library']],
    [{ stream: 'library', nation: 'scotland' }, ['Gorse Library']],
    [{ stream: '' }, SMALL_NAMES],
  ];
  for (const [attributes, names] of shown) {
    it(`${JSON.stringify(attributes)} shows ${names.length}`, async () => {
      const map = await showMap(smallFeed(), attributes);
      expect(rowNames(map)).to.deep.equal(names);
      await drawn(map);
      expect(marks(map).length).to.be.within(1, names.length);
    });
  }

  it('counts what there is to count: groups, places, or both', async () => {
    const map = await showMap(smallFeed(), { show: 'groups' });
    expect(visibleText(map)).to.contain('2 groups');
    map.show = 'places';
    await until(() => visibleText(map).includes('5 places'));
    expect(visibleText(map)).not.to.contain('places and groups');
    map.show = 'both';
    await until(() => visibleText(map).includes('7 places and groups'));
  });

  it('is empty, and says so, when nothing is in the scope', async () => {
    const map = await showMap(smallFeed(), { group: 'nobody' }, 'empty');
    expect(visibleText(map)).to.contain('There is nothing to show here yet.');
    map.setAttribute('group', 'fir');
    await hasStatus(map, 'ready');
    expect(rowNames(map)).to.deep.equal(['Elm School', 'Fir Group']);
  });

  it('follows an attribute that changes, on the map too', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    map.setAttribute('nation', 'wales');
    await until(() => marks(map).length === 1 && rowNames(map).length === 1);
    expect(named(marks(map)[0])).to.contain('Derw Library');
    map.removeAttribute('nation');
    await until(() => rowNames(map).length === 7);
  });

  it('layout="list" shows the list alone, and loads no map', async () => {
    const map = await showMap(smallFeed(), { layout: 'list' });
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    expect(all(map, '[part~="map"]')).to.have.length(0);
    map.setAttribute('layout', 'both');
    await drawn(map);
  });

  it('layout="map" shows the map alone, and details where a visitor asks for them', async () => {
    const map = await showMap(smallFeed(), { layout: 'map' });
    await drawn(map);
    expect(rowNames(map)).to.deep.equal([]);
    find(map, '.mark', /^Elm School/).click();
    await until(() => details(map)?.innerText.includes('Elm School'), 'nothing opened');
    find(map, '[part~="side"] button', /Back|Close/).click();
    await until(() => details(map) === undefined);
    await until(() => named(map.shadowRoot?.activeElement).startsWith('Elm School'), 'focus was lost');
  });

  it('heading and heading-level fit the outline of the page (A3)', async () => {
    const map = await showMap(smallFeed(), { 'heading-level': '4', heading: 'Near you' });
    const headings = (): string[] => all(map, 'h1, h2, h3, h4, h5, h6').map((h) => `${h.localName} ${named(h)}`);
    expect(headings()).to.deep.equal(['h4 Near you', 'h5 7 places and groups']);
    await openDetails(map, rowOf(map, 'Elm School'));
    expect(headings()).to.deep.equal(['h4 Near you', 'h5 Elm School']);
    map.headingLevel = 6;
    await map.updateComplete;
    expect(headings()).to.deep.equal(['h6 Near you', 'h6 Elm School']);
    map.setAttribute('heading-level', 'nonsense');
    await map.updateComplete;
    expect(headings()[0]).to.equal('h2 Near you');
  });

  it('is one region, named by its heading (A3)', async () => {
    const map = await showMap(smallFeed(), { heading: 'Near you' });
    const section = all(map, 'section')[0]!;
    const id = section.getAttribute('aria-labelledby') ?? '';
    expect(named(map.shadowRoot?.getElementById(id))).to.equal('Near you');
  });
});
