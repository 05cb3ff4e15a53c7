import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import {
  ask,
  button,
  cardNames,
  clearFinders,
  comesTo,
  finderFeed,
  inFinder,
  mountFinder,
  textOf,
} from '../../support/finder-page.ts';
import { createMap, drawn, hasStatus, markOf, marks, mountMap, rowNames, rows, scene } from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: a map on the page', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(clearFinders);

  async function both(): Promise<{ finder: SanctuaryGroupFinderElement; map: SanctuaryMapElement }> {
    const { url } = await serveFeed(finderFeed());
    const map = mountMap({ feed: url, id: 'where' });
    const finder = mountFinder({ feed: url, map: 'where' });
    await hasStatus(map, 'ready');
    await comesTo(finder, 'ready');
    await drawn(map);
    return { finder, map };
  }

  const card = (finder: SanctuaryGroupFinderElement, i: number): HTMLElement => inFinder(finder, '[part~="card"]')[i]!;

  it('shows the answer alone, in the same order and under the same numbers', async () => {
    const { finder, map } = await both();
    const all = rowNames(map);
    map.search = 'group'; // which makes a list of any length one to be searched and sorted
    await until(() => map.shadowRoot!.querySelector('.sort'), 'no order to choose');
    map.search = '';
    await ask(finder, 'Leeds');
    await until(() => rows(map).length === 3);
    expect(map.shadowRoot!.querySelector('.sort'), 'the order is the finder’s').to.equal(null);
    expect(rowNames(map)).to.deep.equal(cardNames(finder));
    expect(rows(map).map((row) => textOf(row.querySelector('.number')))).to.deep.equal(['1', '2', '3']);
    expect(inFinder(finder, '.number').map(textOf)).to.deep.equal(['1', '2', '3']);
    await until(() => marks(map).length > 1);
    expect(textOf(markOf(map, '1. Alder Group'))).to.equal('1');
    button(finder, 'Start again').click();
    await until(() => rows(map).length === all.length);
    expect(rowNames(map)).to.deep.equal(all);
    expect(map.shadowRoot!.querySelectorAll('.number')).to.have.length(0);
  });

  it('follows pointer and focus, both ways', async () => {
    const { finder, map } = await both();
    await ask(finder, 'Leeds');
    await until(() => rows(map).length === 3);
    card(finder, 1).dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => rows(map)[1]!.classList.contains('is-highlighted'));
    card(finder, 1).dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => !rows(map)[1]!.classList.contains('is-highlighted'));
    card(finder, 0).querySelector('a')!.focus();
    await until(() => rows(map)[0]!.classList.contains('is-highlighted'));
    rows(map)[2]!.focus();
    await until(() => card(finder, 2).classList.contains('is-pointed'));
    expect(card(finder, 0).classList.contains('is-pointed')).to.equal(false);
  });

  it('marks the card of the group that is opened on the map', async () => {
    const { finder, map } = await both();
    await ask(finder, 'Leeds');
    await until(() => rows(map).length === 3);
    rows(map)[1]!.click();
    await until(() => card(finder, 1).getAttribute('aria-current') === 'true');
  });

  it('finds a map that comes after it, in whichever order they are defined, and lets one go that leaves', async () => {
    const { url } = await serveFeed(finderFeed());
    const finder = mountFinder({ feed: url, map: 'late', query: 'Leeds' });
    await until(() => cardNames(finder).length === 3, 'no answer');
    const map = createMap({ feed: url, id: 'late' });
    document.body.append(map);
    await finder.refresh();
    await until(() => rows(map).length === 3, 'the map was never told');
    finder.remove();
    await until(() => rows(map).length > 3);
  });

  it('finds a map in its own shadow tree before one in the document', async () => {
    const { url } = await serveFeed(finderFeed());
    const host = scene();
    const root = host.attachShadow({ mode: 'open' });
    const outer = mountMap({ feed: url, id: 'where' });
    const inner = createMap({ feed: url, id: 'where' });
    const finder = document.createElement('sanctuary-group-finder') as SanctuaryGroupFinderElement;
    Object.assign(finder, { feed: url, map: 'where', query: 'Leeds' });
    root.append(inner, finder);
    await until(() => rows(inner).length === 3, 'the inner map was never told');
    expect(outer.numbered).to.equal(undefined);
  });

  it('does without one', async () => {
    const { url } = await serveFeed(finderFeed());
    const finder = mountFinder({ feed: url, map: 'nothing-here' });
    await comesTo(finder, 'ready');
    await ask(finder, 'Leeds');
    expect(cardNames(finder)).to.have.length(3);
  });
});
