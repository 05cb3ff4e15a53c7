import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { longFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  find,
  focused,
  marks,
  named,
  rowNames,
  rows,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { serveTiles } from '../../support/serve-tiles.ts';
import { tap, touchScreen } from '../../support/touch.ts';
import { until } from '../../support/until.ts';

/** What somebody does from coming to leaving, with one means alone, by the browser's own input. */
describe('sanctuary-map: whole visits', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(async () => {
    await touchScreen(false);
    await clearPage();
  });

  const press = (key: string): Promise<void> => sendKeys({ press: key } as { press: 'Enter' });

  /** Goes on by Tab until what is wanted has focus. */
  async function tabTo(map: SanctuaryMapElement, name: string): Promise<void> {
    const seen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await press('Tab');
      seen.push(named(focused(map)));
      if (seen.at(-1) === name) return;
    }
    throw new Error(`Tab never led to ${name}, but to ${seen.join(' | ')}`);
  }

  it('by one finger, at 280 px: the map, an entry, the way back, a filter, a detailed map (B7)', async () => {
    await setViewport({ width: 280, height: 800 });
    await touchScreen(true);
    const server = await serveTiles();
    const map = await showMap(longFeed(), {
      timeline: '',
      tiles: '',
      'tile-url': server.template,
      'tile-attribution': 'Map makers',
    });
    const touch = async (element: Element): Promise<void> => {
      const { left, top, width, height } = element.getBoundingClientRect();
      await tap([Math.round(left + width / 2), Math.round(top + height / 2)]);
      await map.updateComplete;
    };
    await touch(find(map, '.face', 'Map'));
    await drawn(map);
    const before = marks(map).length;
    await touch(find(map, 'button', 'Zoom in'));
    await until(() => marks(map).length !== before, 'no zoom');
    await touch(find(map, 'button', 'Show all on the map'));
    await until(() => marks(map).length === before, 'not all');
    await touch(find(map, '.face', 'List'));
    await touch(rows(map)[1]!);
    await until(() => details(map)?.checkVisibility(), 'no details');
    await touch(find(map, '.back', /Back/));
    await until(() => !details(map), 'still open');
    await touch(find(map, 'button', 'Filters'));
    await touch(find(map, '.facet > button', 'Kind'));
    await touch(find(map, 'label', /^Schools/));
    await until(() => rowNames(map).length < 10, 'not narrowed');
    await touch(find(map, 'button', /^Filters/));
    await touch(find(map, '.face', 'Map'));
    await until(() => all(map, '.tile-fold')[0]?.checkVisibility(), 'no offer');
    await touch(find(map, 'button', 'Detailed map'));
    await touch(find(map, 'button', /^Load a detailed map/));
    await until(() => visibleText(map).includes('Map makers'), 'no tiles');
    await touch(find(map, 'button', 'Back to the drawn map'));
    await until(() => all(map, '.map img').length === 0, 'still tiles');
    expect(server.asked.length).to.be.above(0);
  });

  it('by keyboard alone: search, read, narrow, look at the map, open a mark, come back (A2, B2, B4)', async () => {
    await setViewport({ width: 1280, height: 900 });
    const map = await showMap(longFeed());
    await drawn(map);
    await tabTo(map, 'Tools');
    await press('Tab');
    await sendKeys({ type: 'school' });
    await until(() => /^\d+ of 10 places and groups$/.test(named(all(map, '#panel-heading')[0])), 'not searched');
    const found = rowNames(map).length;
    expect(found).to.be.above(0).and.below(10);
    await tabTo(map, 'Clear the search');
    await press('Enter');
    await until(() => rowNames(map).length === 10, 'still searched');
    await tabTo(map, 'Kind');
    await press('Enter');
    await press('Tab');
    await press('Space');
    await until(() => rowNames(map).length < 10, 'not narrowed');
    await press('Escape');
    expect(named(focused(map))).to.match(/^Kind/);
    await until(() => all(map, '.mark[tabindex="0"]').length === 1, 'no tab stop on the map');
    for (let i = 0; i < 40 && !focused(map)?.matches('.mark'); i++) await press('Tab');
    const isOpen = (): boolean => all(map, '.back').length > 0;
    for (let i = 0; i < 6 && !isOpen(); i++) {
      // a cluster comes apart, and focus is on the mark that holds what it stood for
      const name = named(focused(map));
      await press('Enter');
      await until(() => isOpen() || named(focused(map)) !== name, `nothing came of Enter on ${name}`);
    }
    expect(isOpen()).to.equal(true);
    await until(() => focused(map)?.id === 'panel-heading', `focus on ${named(focused(map))}`);
    await press('Escape');
    await until(() => focused(map)?.matches('.mark'), `focus on ${named(focused(map))}`);
    expect(isOpen()).to.equal(false);
  });
});
