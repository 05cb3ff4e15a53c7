import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature } from '../../support/feeds.ts';
import { mapFeed, SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  filtersCame,
  find,
  focused,
  marks,
  named,
  openDetails,
  rowNames,
  rowOf,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: filters', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearPage);

  const facet = (map: SanctuaryMapElement, name: string): HTMLButtonElement =>
    find(map, '[part~="filters"] button[aria-expanded]', new RegExp(`^${name}`));
  const isOpen = (map: SanctuaryMapElement, name: string): boolean =>
    facet(map, name).getAttribute('aria-expanded') === 'true';
  const openBoxes = (map: SanctuaryMapElement): HTMLInputElement[] =>
    all<HTMLInputElement>(map, 'input[type="checkbox"]').filter((box) => box.checkVisibility());
  const options = (map: SanctuaryMapElement): string[] => openBoxes(map).map((box) => named(box.labels?.[0]));

  async function open(map: SanctuaryMapElement, name: string): Promise<void> {
    if (!isOpen(map, name)) facet(map, name).click();
    await map.updateComplete;
  }

  async function tick(map: SanctuaryMapElement, name: string, ...labels: string[]): Promise<void> {
    await open(map, name);
    for (const label of labels) {
      const box = openBoxes(map).find((one) => named(one.labels?.[0]).startsWith(label));
      if (!box) throw new Error(`no "${label}" among: ${options(map).join(' | ')}`);
      box.click();
      await map.updateComplete;
    }
  }

  it('offers the values the feed has, in their usual order, each with its count', async () => {
    const map = await showMap(smallFeed());
    expect(openBoxes(map), 'closed at first').to.have.length(0);
    await open(map, 'Kind');
    expect(options(map)).to.deep.equal(['Local groups 2', 'Schools 1', 'Libraries 3', 'Theatres 1']);
    await open(map, 'Nation');
    expect(isOpen(map, 'Kind'), 'one at a time').to.equal(false);
    expect(options(map)).to.deep.equal(['England 3', 'Scotland 3', 'Wales 1']);
    await open(map, 'Award');
    expect(options(map)).to.deep.equal(['Awarded 2', 'Working towards the award 1', 'Pledged 1', 'Award lapsed 1']);
  });

  it('offers no filter that would narrow nothing', async () => {
    const map = await showMap(mapFeed([groupFeature({ id: 'a' }), groupFeature({ id: 'b' })]));
    expect(all(map, '.filters [aria-expanded]')).to.have.length(0);
  });

  it('lets through what has any of the values of one filter, and one of each of two', async () => {
    const map = await showMap(smallFeed());
    await tick(map, 'Kind', 'Libraries');
    expect(rowNames(map)).to.deep.equal(['Beech Library', 'Derw Library', 'Gorse Library']);
    await tick(map, 'Kind', 'Schools');
    expect(rowNames(map)).to.deep.equal(['Beech Library', 'Derw Library', 'Elm School', 'Gorse Library']);
    await tick(map, 'Nation', 'Scotland');
    expect(rowNames(map)).to.deep.equal(['Elm School', 'Gorse Library']);
    await tick(map, 'Kind', 'Schools');
    expect(rowNames(map)).to.deep.equal(['Gorse Library']);
    expect(visibleText(map)).to.contain('1 of 7 places and groups');
  });

  it('counts what one more tick would show, by what the other filters leave', async () => {
    const map = await showMap(smallFeed());
    await tick(map, 'Kind', 'Libraries');
    expect(options(map)).to.deep.equal(['Local groups 2', 'Schools 1', 'Libraries 3', 'Theatres 1']);
    await open(map, 'Nation');
    expect(options(map)).to.deep.equal(['England 1', 'Scotland 1', 'Wales 1']);
  });

  it('narrows the map with the list', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    await tick(map, 'Kind', 'Schools');
    await until(() => marks(map).length === 1, 'the map kept its marks');
    expect(named(marks(map)[0])).to.contain('Elm School');
  });

  it('says when nothing is left, and offers a way back that keeps focus (A2)', async () => {
    const map = await showMap(smallFeed());
    await tick(map, 'Kind', 'Theatres');
    await tick(map, 'Nation', 'Wales');
    expect(rowNames(map)).to.deep.equal([]);
    expect(visibleText(map)).to.contain('Nothing in the list fits these choices.');
    const back = find(map, '[part~="side"] button', 'Clear all');
    back.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rowNames(map).length === 7);
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    expect(focused(map)?.checkVisibility(), 'focus').to.equal(true);
  });

  it('works by keyboard: opens, ticks with Space, Escape closes and gives focus back (A2)', async () => {
    const map = await showMap(smallFeed());
    facet(map, 'Nation').focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(map, 'Nation')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(map) === openBoxes(map)[0], `focus on ${named(focused(map))}`).to.equal(true);
    await sendKeys({ press: ' ' });
    await map.updateComplete;
    expect(rowNames(map)).to.deep.equal(['Alder Group', 'Beech Library', 'Cedar Theatre']);
    expect(isOpen(map, 'Nation'), 'stays open for more').to.equal(true);
    expect(focused(map) === openBoxes(map)[0], `focus on ${named(focused(map))}`).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(map, 'Nation')).to.equal(false);
    expect(focused(map) === facet(map, 'Nation'), `focus on ${named(focused(map))}`).to.equal(true);
    expect(named(facet(map, 'Nation')), 'says how many are ticked').to.equal('Nation: 1');
  });

  it('closes on a press outside and when focus leaves, and not on a press inside', async () => {
    const map = await showMap(smallFeed());
    await open(map, 'Kind');
    openBoxes(map)[0]!.labels![0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await map.updateComplete;
    expect(isOpen(map, 'Kind'), 'a press inside').to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await map.updateComplete;
    expect(isOpen(map, 'Kind'), 'a press outside').to.equal(false);
    await open(map, 'Kind');
    openBoxes(map).at(-1)!.focus();
    await sendKeys({ press: 'Tab' });
    await map.updateComplete;
    expect(isOpen(map, 'Kind'), 'Tab past the end').to.equal(false);
    expect(focused(map) === facet(map, 'Nation'), `focus on ${named(focused(map))}`).to.equal(true);
  });

  it('closes details that were open, and keeps what is ticked when the feed comes anew', async () => {
    const map = await showMap(smallFeed());
    await openDetails(map, rowOf(map, 'Elm School'));
    await tick(map, 'Kind', 'Libraries');
    expect(details(map)).to.equal(undefined);
    await map.refresh();
    await map.updateComplete;
    expect(rowNames(map)).to.deep.equal(['Beech Library', 'Derw Library', 'Gorse Library']);
  });

  it('no-filters takes them away', async () => {
    const map = await showMap(smallFeed(), { 'no-filters': '' });
    expect(all(map, '[part~="filters"], input')).to.have.length(0);
    map.noFilters = false;
    await map.updateComplete;
    await filtersCame(map);
    expect(all(map, '[part~="filters"]')).to.have.length(1);
  });
});
