import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { heardAs, heardTree, type HeardNode } from '../../support/heard-tree.ts';
import { libraryHouse, mapFeed, smallFeed } from '../../support/map-feed.ts';
import { clearPage, details, drawn, find, focused, markOf, marks, named, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: the marks as a listbox (B2)', () => {
  onWidePage();
  afterEach(clearPage);

  async function showSmall(attributes: Record<string, string> = {}): Promise<SanctuaryMapElement> {
    const map = await showMap(smallFeed(), attributes);
    await drawn(map);
    return map;
  }

  async function listbox(): Promise<HeardNode> {
    const found = heardAs(await heardTree(), 'listbox');
    expect(found).to.have.length(1);
    return found[0]!;
  }

  it('is made known as one named listbox of named options, from north to south', async () => {
    await showSmall();
    const { name, children } = await listbox();
    expect(name).to.equal('Places on the map');
    expect(children.map((child) => `${child.role}: ${child.name}`)).to.deep.equal([
      'option: Gorse Library, Library, Award lapsed',
      'option: Fir Group, Active group',
      'option: Elm School, School, Working towards the award',
      'option: Alder Group, Active group, Aldertown',
      'option: Derw Library, Library, Pledged',
      'option: Beech Library, Library, Awarded, Beechham',
      'option: Cedar Theatre, Theatre, Awarded',
    ]);
  });

  it('lies in a region of its own within the widget (A3)', async () => {
    await showSmall();
    const regions = heardAs(await heardTree(), 'region');
    expect(regions.map(({ name }) => name)).to.deep.equal(['Places of sanctuary', 'Map']);
  });

  it('says each mark’s position in the set', async () => {
    const map = await showSmall();
    const places = marks(map).map(({ ariaPosInSet, ariaSetSize }) => `${ariaPosInSet} of ${ariaSetSize}`);
    expect(places).to.deep.equal([1, 2, 3, 4, 5, 6, 7].map((place) => `${place} of 7`));
    find(map, 'button', 'Zoom in').click();
    await until(() => marks(map).length < 7);
    for (const mark of marks(map)) expect(mark.ariaSetSize).to.equal(String(marks(map).length));
    const north = marks(map).map((mark) => mark.getBoundingClientRect().bottom);
    expect(north, 'still from north to south').to.deep.equal([...north].sort((a, b) => a - b));
  });

  it('tells which is chosen', async () => {
    const map = await showSmall();
    markOf(map, 'Elm School').click();
    await until(() => details(map));
    const selected = (await listbox()).children.filter(({ states }) => states['selected'] === true);
    expect(selected.map(({ name }) => name)).to.deep.equal(['Elm School, School, Working towards the award']);
  });

  it('says how exact a position is, after the name', async () => {
    const map = await showMap(
      mapFeed(
        [],
        [
          {
            ...libraryHouse(1)[0]!,
            properties: { ...(libraryHouse(1)[0]!['properties'] as object), precision: 'town' },
          },
        ],
      ),
    );
    await drawn(map);
    expect((await listbox()).children.map(({ description }) => description)).to.deep.equal([
      'Shown at the town, not at the address',
    ]);
  });

  it('goes through all of them with Page Down and back with Page Up, and leaves the keys to the page at the ends', async () => {
    const map = await showSmall();
    marks(map)[0]!.focus();
    const visited = [named(focused(map))];
    let last = true;
    map.addEventListener('keydown', (event) => (last = event.defaultPrevented));
    for (let i = 0; i < 10 && last; i++) {
      await sendKeys({ press: 'PageDown' });
      if (last) visited.push(named(focused(map)));
    }
    expect(visited).to.deep.equal(marks(map).map(named));
    await sendKeys({ press: 'PageUp' });
    expect(named(focused(map))).to.contain('Beech Library');
  });

  it('goes to a name by its first letters, again for the next, without accents and capitals', async () => {
    const map = await showMap(
      mapFeed(
        [],
        [...libraryHouse(1), ...libraryHouse(2).slice(1)].map((feature, i) => ({
          ...feature,
          properties: { ...(feature['properties'] as object), name: ['Éarna Library', 'East Library'][i] },
          geometry: { type: 'Point', coordinates: [-3 - i, 53 + i * 3] },
        })),
      ),
    );
    await drawn(map);
    marks(map)[0]!.focus();
    await sendKeys({ press: 'e' });
    expect(named(focused(map))).to.contain('Éarna');
    await sendKeys({ press: 'a' });
    expect(named(focused(map)), 'still fits what is typed').to.contain('Éarna');
    await sendKeys({ press: 's' });
    expect(named(focused(map))).to.contain('East');
  });

  it('finds a cluster by its town', async () => {
    const map = await showMap(mapFeed([], libraryHouse(3)));
    await drawn(map);
    marks(map)[0]!.focus();
    for (const key of 'shar') await sendKeys({ press: key });
    expect(named(focused(map))).to.contain('around Sharedham');
  });

  it('keeps a place for focus when no mark is in view, from which keys go on', async () => {
    const map = await showSmall();
    marks(map)[0]!.focus();
    for (let i = 0; i < 4; i++) await sendKeys({ press: '+' });
    for (let i = 0; i < 30 && marks(map).length > 0; i++) await sendKeys({ press: 'Shift+ArrowLeft' });
    await until(() => marks(map).length === 0, 'marks all the way');
    const surface = focused(map) as HTMLElement;
    expect(surface.role).to.equal('listbox');
    expect(surface.tabIndex).to.equal(0);
    expect(getComputedStyle(surface).outlineStyle).to.not.equal('none');
    for (let i = 0; i < 4; i++) await sendKeys({ press: '-' });
    await until(() => marks(map).length > 0, 'no mark again');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(map)?.matches('.mark')).to.equal(true);
  });

  it('closes the details on Escape and stays where it is, and leaves Escape to the page with nothing open (B4)', async () => {
    const map = await showSmall();
    markOf(map, 'Elm School').click();
    await until(() => details(map));
    markOf(map, 'Fir Group').focus();
    const left: boolean[] = [];
    document.addEventListener('keydown', ({ key }) => left.push(key === 'Escape'), { once: true });
    await sendKeys({ press: 'Escape' });
    await until(() => !details(map), 'still open');
    expect(left, 'taken').to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(left).to.deep.equal([true]);
  });
});
