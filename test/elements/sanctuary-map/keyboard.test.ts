import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { libraryHouse, mapFeed, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  createMap,
  drawn,
  find,
  focused,
  hasStatus,
  marks,
  move,
  named,
  scene,
  showMap,
} from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: keyboard and names', () => {
  onWidePage();
  afterEach(clearPage);

  const control = (map: SanctuaryMapElement, name: string): HTMLElement => find(map, '[part~="map"] button', name);

  it('leads by Tab through everything once, in the order of the page, and out again (A2, B2)', async () => {
    const { url } = await serveFeed(smallFeed());
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    const map = createMap({ feed: url });
    scene(before, map, after);
    await hasStatus(map, 'ready');
    await drawn(map);
    before.focus();
    const stops: Element[] = [];
    for (let i = 0; i < 60; i++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement !== map) break;
      stops.push(focused(map)!);
    }
    expect(document.activeElement === after, `ends on ${named(document.activeElement)}`).to.equal(true);
    expect(
      stops.filter((stop) => stop.matches('.mark')),
      'marks',
    ).to.have.length(1);
    expect(new Set(stops).size, 'each once').to.equal(stops.length);
    const names = stops.map(named);
    expect(names.slice(0, 5)).to.deep.equal(['Tools', 'Kind', 'Nation', 'Group', 'Award']);
    for (const name of ['Zoom in', 'Zoom out', 'Show all on the map', 'About this map']) expect(names).to.include(name);
    expect(names.at(-1)).to.contain('Gorse Library');
    const inOrder = stops.every((stop, i) => {
      const previous = stops[i - 1];
      return !previous || previous.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(inOrder, 'in the order of the document').to.equal(true);
  });

  it('shows where focus is, on every stop (A2)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    all(map, 'summary')[0]?.click();
    for (const stop of all(map, 'button, a, summary').filter((element) => element.checkVisibility())) {
      stop.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect(outlineStyle, named(stop)).not.to.equal('none');
      expect(parseFloat(outlineWidth), named(stop)).to.be.at.least(2);
      expect(stop.checkVisibility({ checkOpacity: true }), named(stop)).to.equal(true);
    }
  });

  it('skips the map on request (B5)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const skip = control(map, 'Skip the map, go to the list');
    expect(skip.checkVisibility({ checkOpacity: true }), 'unseen until it has focus').to.equal(false);
    skip.focus();
    expect(skip.checkVisibility({ checkOpacity: true })).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(named(focused(map))).to.equal('7 places and groups');
    await sendKeys({ press: 'Tab' });
    expect(focused(map)?.getAttribute('part')).to.contain('row');
  });

  it('names every mark with place, kind and status (B2)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const names = marks(map).map(named);
    expect(names).to.include('Elm School, School, Working towards the award');
    expect(names).to.include('Beech Library, Library, Awarded, Beechham');
    expect(names).to.include('Alder Group, Active group, Aldertown');
  });

  it('names a cluster by how many, where and what (B2)', async () => {
    const map = await showMap(mapFeed([], libraryHouse(12)));
    await drawn(map);
    expect(named(marks(map)[0])).to.equal('12 entries around Sharedham: 12 library services. Enter opens it');
  });

  it('moves between marks with the arrow keys and keeps one tab stop (B2)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const start = find(map, '.mark', /^Alder Group/);
    start.focus();
    await sendKeys({ press: 'ArrowUp' });
    const next = focused(map)!;
    expect(next.matches('.mark')).to.equal(true);
    expect(named(next)).not.to.equal(named(start));
    expect(next.getBoundingClientRect().top).to.be.below(start.getBoundingClientRect().top);
    expect(
      marks(map)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(named),
    ).to.deep.equal([named(next)]);
    await sendKeys({ press: 'Home' });
    expect(named(focused(map))).to.contain('Gorse Library');
  });

  it('zooms and moves by button and by key, without dragging (B3, B7)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const here = (name: string): DOMRect => find(map, '.mark', new RegExp(`^${name}`)).getBoundingClientRect();
    const apart = (): number => here('Derw Library').top - here('Elm School').top;
    const before = apart();
    control(map, 'Zoom in').click();
    await until(() => apart() > before * 1.5, 'no zoom by button');
    control(map, 'Zoom out').click();
    await until(() => Math.abs(apart() - before) < 2, 'no zoom back');
    const { left, top } = here('Derw Library');
    await move(map, 'east');
    await until(() => here('Derw Library').left < left - 20, 'no move east');
    await move(map, 'west');
    await move(map, 'north');
    await until(() => here('Derw Library').top > top + 20, 'no move north');
    control(map, 'Show all on the map').click();
    await until(() => marks(map).length === 7 && Math.abs(here('Derw Library').top - top) < 2, 'not all shown');
    find(map, '.mark', /^Derw Library/).focus();
    await sendKeys({ press: '+' });
    await until(() => apart() > before * 1.5, 'no zoom by key');
    expect(focused(map)?.checkVisibility(), 'focus stays').to.equal(true);
  });

  it('does not take the keys of the browser and of the page (2.1.4)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const left = (key: string, init: KeyboardEventInit = {}): boolean =>
      marks(map)[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init }),
      );
    expect(left('+', { ctrlKey: true }), 'Ctrl +').to.equal(true);
    expect(left('-', { metaKey: true }), 'Cmd -').to.equal(true);
    expect(left('Escape'), 'Escape with nothing open').to.equal(true);
    expect(left('q'), 'a letter that no name begins with').to.equal(true);
    expect(left('ArrowLeft', { altKey: true }), 'Alt and an arrow').to.equal(true);
    expect(left('+')).to.equal(false);
  });
});
