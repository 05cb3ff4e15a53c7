import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { SanctuaryFilterEvent } from '../../../src/elements/sanctuary-map/filter-event.ts';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { leftOf } from '../../support/left-of.ts';
import { LONG_NAMES, longFeed, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  createMap,
  drawn,
  filtersCame,
  find,
  focused,
  hasStatus,
  marks,
  move,
  named,
  rowNames,
  rowOf,
  scene,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';
import { TEXT_PAYLOADS } from '../../support/xss-payloads.ts';

const field = (map: SanctuaryMapElement): HTMLInputElement => all<HTMLInputElement>(map, 'input[type="search"]')[0]!;
const order = (map: SanctuaryMapElement): HTMLSelectElement => all<HTMLSelectElement>(map, 'select')[0]!;
const shows = (map: SanctuaryMapElement, names: readonly string[]): Promise<void> =>
  until(() => rowNames(map).join() === names.join(), `it shows ${rowNames(map).join()}`);

/** Chooses an order as a visitor does. */
async function sortBy(map: SanctuaryMapElement, value: string): Promise<void> {
  order(map).value = value;
  order(map).dispatchEvent(new Event('change', { bubbles: true }));
  await map.updateComplete;
}

async function tick(map: SanctuaryMapElement, facet: string, value: string): Promise<void> {
  const button = find(map, '.facet > button', new RegExp(`^${facet}`));
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  await map.updateComplete;
  find(map, 'label', new RegExp(`^${value}`)).click();
  await map.updateComplete;
}

describe('sanctuary-map: searching and sorting the list', () => {
  onWidePage();
  afterEach(clearPage);

  it('finds by words of any language, accents and case aside, in list and map', async () => {
    const map = await showMap(longFeed());
    await drawn(map);
    field(map).focus();
    await sendKeys({ type: 'AMGUEDDFA ifor' });
    await shows(map, ['Ifor Museum']);
    expect(visibleText(map)).to.contain('1 of 10 places and groups');
    await until(() => marks(map).length === 1, 'the map kept its marks');
    expect(named(marks(map)[0])).to.contain('Ifor Museum');
    expect(focused(map), 'focus stays in the field').to.equal(field(map));
  });

  it('has a label that is seen, and a button that empties it and keeps focus (A2)', async () => {
    const map = await showMap(longFeed());
    expect(named(field(map).labels?.[0])).to.equal('Search');
    expect(field(map).labels?.[0]?.checkVisibility()).to.equal(true);
    field(map).focus();
    await sendKeys({ type: 'school' });
    await shows(map, ['Elm School', 'Juniper School']);
    await sendKeys({ press: 'Tab' });
    expect(named(focused(map))).to.equal('Clear the search');
    await sendKeys({ press: 'Enter' });
    await shows(map, LONG_NAMES);
    expect(focused(map)).to.equal(field(map));
    expect(field(map).value).to.equal('');
  });

  it('tells the count once typing has paused (A8)', async () => {
    const map = await showMap(longFeed());
    field(map).focus();
    await sendKeys({ type: 'lib' });
    const said = (): string => all(map, '[role="status"]')[0]?.textContent.trim() ?? '';
    await until(() => said() !== '', 'nothing was said');
    expect(said()).to.equal('3 of 10 places and groups');
  });

  it('says what was not found, and leads back by either way', async () => {
    const map = await showMap(longFeed());
    await tick(map, 'Nation', 'Wales');
    map.search = 'zebra';
    await shows(map, []);
    expect(visibleText(map)).to.contain('Nothing in the list fits these choices.');
    find(map, '.side button', 'Clear the search').click();
    await shows(map, ['Derw Library', 'Holly Group', 'Ifor Museum']);
    map.search = 'zebra';
    await shows(map, []);
    find(map, '.side button', 'Clear all').click();
    await shows(map, LONG_NAMES);
    map.search = 'zebra';
    await shows(map, []);
    expect(visibleText(map)).to.contain('Nothing in the list fits “zebra”.');
    expect(visibleText(map), 'nothing to skip').to.not.contain('Skip the list');
  });

  it('says it in the order in which it was typed, among Arabic words too (A9)', async () => {
    const map = await showMap(longFeed(), { lang: 'ar' });
    await until(() => all(map, 'section')[0]?.lang === 'ar', 'never in Arabic');
    map.search = '12 Qqqq';
    await until(() => visibleText(map).includes('12 Qqqq'), 'nothing is said');
    const said = all(map, '.empty')[0]!;
    expect(leftOf(said, '12')).to.be.below(leftOf(said, 'Qqqq'));
  });

  it('shows every filter as a chip that takes it back, and says what is left to take back', async () => {
    const map = await showMap(longFeed());
    await tick(map, 'Kind', 'Libraries');
    await tick(map, 'Kind', 'Schools');
    await tick(map, 'Nation', 'Scotland');
    const chips = (): string[] => all(map, '.chip').map(named);
    expect(chips()).to.deep.equal(['Remove: Libraries', 'Remove: Schools', 'Remove: Scotland']);
    await shows(map, ['Elm School', 'Gorse Library']);
    all(map, '.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(chips()).to.deep.equal(['Remove: Schools', 'Remove: Scotland']);
    expect(named(focused(map)), 'the next is a press away').to.equal('Remove: Schools');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(chips()).to.deep.equal([]);
    await shows(map, LONG_NAMES);
    expect(focused(map)?.checkVisibility(), 'focus is not lost').to.equal(true);
  });

  it('narrows to a group and its places, by the name of the group', async () => {
    const map = await showMap(longFeed(), { show: 'places' });
    await tick(map, 'Group', 'Fir Group');
    expect(rowNames(map)).to.deep.equal(['Elm School']);
    expect(all(map, '.chip').map(named)).to.deep.equal(['Remove: Fir Group']);
  });

  it('sorts by name, by date and by distance, and leaves the map where it is', async () => {
    const map = await showMap(longFeed());
    await drawn(map);
    await sortBy(map, 'newest');
    expect(rowNames(map).slice(0, 4)).to.deep.equal(['Ifor Museum', 'Juniper School', 'Cedar Theatre', 'Holly Group']);
    await sortBy(map, 'nearest');
    const before = rowNames(map);
    expect([...before].sort()).to.deep.equal(LONG_NAMES);
    expect(before).not.to.deep.equal(LONG_NAMES);
    for (let i = 0; i < 6; i++) await move(map, 'south');
    await until(() => rowNames(map)[0] === 'Cedar Theatre', `still ${rowNames(map)[0]}`);
    await sortBy(map, 'name');
    expect(rowNames(map)).to.deep.equal(LONG_NAMES);
  });

  it('offers no order by distance where there is no map to measure on', async () => {
    const map = await showMap(longFeed(), { layout: 'list' });
    expect([...order(map).options].map(({ text }) => text)).to.deep.equal(['Name', 'Newest']);
  });

  it('begins as the attributes say; the properties follow the visitor, and the page may set them', async () => {
    const map = await showMap(longFeed(), { search: 'library', sort: 'nonsense' });
    expect(rowNames(map)).to.deep.equal(['Beech Library', 'Derw Library', 'Gorse Library']);
    expect(field(map).value).to.equal('library');
    expect(order(map).value).to.equal('name');
    field(map).focus();
    field(map).select();
    await sendKeys({ type: 'elm' });
    await shows(map, ['Elm School']);
    expect(map.search).to.equal('elm');
    map.search = '';
    map.sort = 'newest';
    await until(() => rowNames(map)[0] === 'Ifor Museum');
    expect(field(map).value).to.equal('');
    expect(order(map).value).to.equal('newest');
  });

  it('takes up a search and an order set before it was defined', async () => {
    const map = createMap({ feed: (await serveFeed(longFeed())).url });
    Object.assign(map, { search: 'school', sort: 'newest' });
    scene(map);
    await hasStatus(map, 'ready');
    expect(rowNames(map)).to.deep.equal(['Juniper School', 'Elm School']);
  });

  it('tells the page what a visitor chose, in the words of the attributes, and nothing of what the page set', async () => {
    const map = await showMap(longFeed());
    const heard: SanctuaryFilterEvent[] = [];
    map.addEventListener('sanctuary-filter', (event) => heard.push(event));
    map.search = 'library';
    map.sort = 'newest';
    await map.updateComplete;
    expect(heard).to.have.length(0);
    const told = oneEvent(document, 'sanctuary-filter');
    await tick(map, 'Nation', 'Scotland');
    const { search, sort, stream, nation, group, awardStatus, count, total } =
      (await told) as unknown as SanctuaryFilterEvent;
    expect({ search, sort, stream, nation, group, awardStatus, count, total }).to.deep.equal({
      search: 'library',
      sort: 'newest',
      stream: [],
      nation: ['scotland'],
      group: [],
      awardStatus: [],
      count: 1,
      total: 10,
    });
    expect(heard).to.have.length(1);
  });

  it('keeps what is being typed while the list changes under it', async () => {
    const map = await showMap(longFeed());
    field(map).focus();
    await sendKeys({ type: 'elm' });
    rowOf(map, 'Elm School').dispatchEvent(new PointerEvent('pointerenter'));
    await map.refresh();
    expect(field(map).value).to.equal('elm');
    await shows(map, ['Elm School']);
  });

  it('searches for nothing after it is taken out', async () => {
    const map = await showMap(longFeed());
    field(map).value = 'elm';
    field(map).dispatchEvent(new Event('input'));
    map.remove();
    await aTimeout(400);
    expect(map.search).to.equal('');
  });

  it('offers neither where the list is taken in at a glance', async () => {
    const map = await showMap(smallFeed());
    expect(all(map, 'input[type="search"], select')).to.have.length(0);
    map.search = 'elm';
    await until(() => field(map), 'what is searched for could not be seen');
    await filtersCame(map);
    expect(field(map).value).to.equal('elm');
  });

  it(`takes ${TEXT_PAYLOADS.length} published script injections for words`, async () => {
    let harmed = 0;
    Object.assign(window, { harm: () => harmed++ });
    const map = await showMap(longFeed());
    for (const payload of TEXT_PAYLOADS) {
      field(map).value = payload;
      field(map).dispatchEvent(new Event('change'));
      await map.updateComplete;
      expect(all(map, 'script, img, iframe, object, embed, style, link, base, form').length, payload).to.equal(0);
    }
    expect(harmed).to.equal(0);
    Reflect.deleteProperty(window, 'harm');
  });
});
