import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { placeFeature } from '../../support/feeds.ts';
import { at, libraryHouse, manyGroups, mapFeed, SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  find,
  focused,
  markOf,
  marks,
  named,
  rowNames,
  rowOf,
  rows,
  showMap,
} from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: list and map in step', () => {
  onWidePage();
  afterEach(clearPage);

  async function showSmall(): Promise<SanctuaryMapElement> {
    const map = await showMap(smallFeed());
    await drawn(map);
    return map;
  }

  const detailsOf = (map: SanctuaryMapElement, name: string): Promise<void> =>
    until(() => details(map) && focused(map)?.matches('h3') && named(focused(map)) === name, `no details of ${name}`);
  const focusOn = (map: SanctuaryMapElement, name: string, kind: string): Promise<void> =>
    until(() => focused(map)?.matches(kind) && named(focused(map)).startsWith(name), `no focus on ${name}`);
  async function pointAt(element: Element): Promise<void> {
    const { x, y, width, height } = element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  }

  it('lists every record, in the order of their names, with every fact the map shows (B1)', async () => {
    const map = await showSmall();
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    expect(named(find(map, 'h3', /./))).to.equal('7 places and groups');
    for (const mark of marks(map)) {
      const [name = ''] = named(mark).split(', ');
      const row = named(rowOf(map, name));
      for (const fact of named(mark).split(', ')) expect(row, named(mark)).to.contain(fact);
    }
  });

  it('says the kind in words where the title of the award does not: the sign says it, too (B1, B2)', async () => {
    const silver = placeFeature({ id: 'e', name: 'Elm House', stream: 'theatre', title: 'Silver Sanctuary Award' });
    const plain = placeFeature({ id: 'f', name: 'Fir House', stream: 'theatre', title: 'Theatre of Sanctuary' });
    const map = await showMap(mapFeed([], [at(silver, [-1.5, 53.4]), at(plain, [-4, 57])]));
    await drawn(map);
    const said = [...marks(map), ...rows(map)].map((element) => named(element));
    expect(
      said.filter((words) => /Silver Sanctuary Award.*Theatre/s.test(words)),
      said.join(' | '),
    ).to.have.length(2);
    expect(said.filter((words) => /Theatre of Sanctuary/.test(words) && words.match(/Theatre/g)!.length > 1)).to.be
      .empty;
    rowOf(map, 'Elm House').click();
    await until(() => details(map));
    expect(details(map)!.innerText.replace(/\s+/g, ' ')).to.contain('Kind Theatre Award Silver Sanctuary Award');
  });

  it('lists in pages: more at a press, until all are there', async () => {
    const map = await showMap(mapFeed(manyGroups(120)));
    expect(rows(map)).to.have.length(50);
    find(map, 'button', 'Show 50 more').click();
    await map.updateComplete;
    expect(rows(map)).to.have.length(100);
    find(map, 'button', 'Show 20 more').click();
    await map.updateComplete;
    expect(rows(map)).to.have.length(120);
    expect(rowNames(map).at(-1)).to.equal('Group 120');
    expect(
      all(map, 'button').filter((button) => named(button).startsWith('Show ') && named(button).endsWith('more')),
    ).to.have.length(0);
  });

  for (const key of ['Escape', 'the back button']) {
    it(`opens details from the list with focus on their heading, and ${key} leads back to the line (B4)`, async () => {
      const map = await showSmall();
      rowOf(map, 'Elm School').focus();
      await sendKeys({ press: 'Enter' });
      await detailsOf(map, 'Elm School');
      expect(details(map)?.innerText).to.contain('Working towards the award');
      if (key === 'Escape') await sendKeys({ press: 'Escape' });
      else find(map, 'button', 'Back to the list').click();
      await focusOn(map, 'Elm School', '[part~=\"row\"]');
      expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    });

    it(`opens details from a mark, and ${key} leads back to the mark (B2, B4)`, async () => {
      const map = await showSmall();
      markOf(map, 'Cedar Theatre').focus();
      await sendKeys({ press: 'Enter' });
      await detailsOf(map, 'Cedar Theatre');
      expect(details(map)?.innerText).to.contain('Awarded, May 2019');
      if (key === 'Escape') await sendKeys({ press: 'Escape' });
      else find(map, 'button', 'Back to the list').click();
      await focusOn(map, 'Cedar Theatre', '.mark');
    });
  }

  it('says on the map which entry is open', async () => {
    const map = await showSmall();
    rowOf(map, 'Elm School').click();
    await detailsOf(map, 'Elm School');
    await until(() => markOf(map, 'Elm School').ariaSelected === 'true');
    expect(all(map, '.mark[aria-selected="true"]')).to.have.length(1);
    find(map, 'button', 'Back to the list').click();
    await until(() => all(map, '.mark[aria-selected="true"]').length === 0);
  });

  it('goes on from a place to its group, and back step by step (B4)', async () => {
    const map = await showSmall();
    rowOf(map, 'Beech Library').click();
    await detailsOf(map, 'Beech Library');
    find(map, '[part~="details"] button', 'Alder Group').click();
    await detailsOf(map, 'Alder Group');
    await sendKeys({ press: 'Escape' });
    await detailsOf(map, 'Beech Library');
    await sendKeys({ press: 'Escape' });
    await focusOn(map, 'Beech Library', '[part~=\"row\"]');
  });

  it('points at the mark of the line that is pointed at or has focus', async () => {
    const map = await showSmall();
    const pointed = (): string[] => all(map, '.mark.is-pointed').map(named);
    await pointAt(rowOf(map, 'Derw Library'));
    await until(() => pointed().join().startsWith('Derw Library'));
    await resetMouse();
    rowOf(map, 'Fir Group').focus();
    await until(() => pointed().join().startsWith('Fir Group'));
    rowOf(map, 'Fir Group').blur();
    await until(() => pointed().length === 0);
  });

  it('points at the line of the mark that is pointed at or has focus', async () => {
    const map = await showSmall();
    const look = (row: Element): string => getComputedStyle(row).backgroundColor;
    const plain = look(rowOf(map, 'Alder Group'));
    const pointed = (): string[] =>
      rows(map)
        .filter((row) => look(row) !== plain)
        .map((row) => row.querySelector('bdi')!.textContent);
    await pointAt(markOf(map, 'Derw Library'));
    await until(() => pointed().join() === 'Derw Library');
    await resetMouse();
    markOf(map, 'Fir Group').focus();
    await until(() => pointed().join() === 'Fir Group');
  });

  it('tells the page what a visitor opens and closes, and nothing that script does', async () => {
    const map = await showSmall();
    const chosen: (string | undefined)[] = [];
    const keep = (event: { listing: { id: string } | undefined }): number => chosen.push(event.listing?.id);
    document.addEventListener('sanctuary-select', keep);
    rowOf(map, 'Elm School').click();
    await detailsOf(map, 'Elm School');
    find(map, 'button', 'Back to the list').click();
    await map.updateComplete;
    map.group = 'alder';
    await map.refresh();
    document.removeEventListener('sanctuary-select', keep);
    expect(chosen).to.deep.equal(['elm', undefined]);
  });

  it('takes a cluster apart at a press, until each stands alone', async () => {
    const map = await showMap(mapFeed(manyGroups(4)));
    await drawn(map);
    const cluster = (): HTMLButtonElement | undefined => marks(map).find((mark) => / entries/.test(named(mark)));
    find(map, 'button', 'Zoom out').click();
    find(map, 'button', 'Zoom out').click();
    await until(cluster, 'nothing is clustered');
    for (let i = 0; i < 4 && cluster(); i++) {
      const before = marks(map).map(named).join();
      cluster()!.click();
      await until(() => marks(map).map(named).join() !== before, 'the cluster stayed');
    }
    expect(cluster()).to.equal(undefined);
    expect(details(map)).to.equal(undefined);
  });

  it('lists a cluster that no zoom can take apart, and leads back to it (B4)', async () => {
    const map = await showMap(mapFeed([], libraryHouse(3)));
    await drawn(map);
    expect(marks(map).map(named)).to.deep.equal(['3 entries around Sharedham: 3 library services. Enter opens it']);
    marks(map)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => named(focused(map)) === '3 entries here');
    expect(rowNames(map)).to.deep.equal(['Shared Library 1', 'Shared Library 2', 'Shared Library 3']);
    rowOf(map, 'Shared Library 2').click();
    await detailsOf(map, 'Shared Library 2');
    await sendKeys({ press: 'Escape' });
    await focusOn(map, 'Shared Library 2', '[part~="row"]');
    await sendKeys({ press: 'Escape' });
    await focusOn(map, '3 entries around', '.mark');
  });
});
