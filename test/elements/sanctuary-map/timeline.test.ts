import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { aTimeout, expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  drawn,
  find,
  focused,
  marks,
  named,
  rowNames,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

const NOW = new Date().getUTCFullYear();

/** Two groups and three places from 2005, 2008 and 2012, and a place whose date nobody published. */
const grownFeed = () =>
  mapFeed(
    [
      at(groupFeature({ id: 'a', name: 'Ash Group', since: '2005-10' }), [-1.5, 53.4]),
      at(groupFeature({ id: 'b', name: 'Birch Group', since: '2008' }), [-4, 57]),
    ],
    [
      at(placeFeature({ id: 'c', name: 'Cherry Library', awardedOn: '2012-05-01' }), [0.5, 51.3]),
      at(placeFeature({ id: 'd', name: 'Damson Library', awardedOn: '2012' }), [-5, 50.3]),
      at(placeFeature({ id: 'e', name: 'Elder Library' }), [-3, 55.9]),
    ],
  );

const slider = (map: SanctuaryMapElement): HTMLInputElement => all<HTMLInputElement>(map, '[type="range"]')[0]!;
const spoken = (map: SanctuaryMapElement): string => named(all(map, '[role="status"]')[0]);

async function showGrowth(attributes: Record<string, string> = {}): Promise<SanctuaryMapElement> {
  const map = await showMap(grownFeed(), { timeline: '', ...attributes });
  await until(() => slider(map), 'no slider');
  return map;
}

async function goTo(map: SanctuaryMapElement, year: number): Promise<void> {
  slider(map).valueAsNumber = year;
  slider(map).dispatchEvent(new Event('input', { bubbles: true }));
  await map.updateComplete;
}

describe('sanctuary-map: growth over time', () => {
  onWidePage();
  afterEach(clearPage);

  it('is there when it is asked for, and not before', async () => {
    const map = await showMap(grownFeed());
    expect(all(map, '[type="range"]')).to.deep.equal([]);
    map.timeline = true;
    await until(() => slider(map), 'no slider');
  });

  it('begins at the present and takes nothing away', async () => {
    const map = await showGrowth();
    expect(slider(map).valueAsNumber).to.equal(NOW);
    expect(rowNames(map)).to.have.length(5);
    expect(visibleText(map)).to.contain(`${NOW}: 2 groups and 3 places 1 of them without a date`);
  });

  it('shows in list and map what had begun by a year', async () => {
    const map = await showGrowth();
    await drawn(map);
    await goTo(map, 2008);
    expect(rowNames(map)).to.deep.equal(['Ash Group', 'Birch Group']);
    await until(() => marks(map).length === 2, 'the map shows others');
    expect(visibleText(map)).to.contain('2008: 2 groups 1 has no date and isn’t shown');
    await goTo(map, 2012);
    expect(rowNames(map)).to.deep.equal(['Ash Group', 'Birch Group', 'Cherry Library', 'Damson Library']);
    expect(visibleText(map)).to.contain('2012: 2 groups and 2 places');
    expect(visibleText(map), 'the list says the same').to.contain('4 of 5 places and groups');
  });

  it('is heeded by the counts of the filters', async () => {
    const map = await showGrowth();
    find(map, '.facet > button', 'Kind').click();
    await map.updateComplete;
    const counts = (): string[] => all(map, '.choice-count').map((count) => count.innerText);
    expect(counts()).to.deep.equal(['2', '3']);
    await goTo(map, 2005);
    expect(counts()).to.deep.equal(['1', '0']);
  });

  it('goes by key, names itself and says the year in words (A2, A3)', async () => {
    const map = await showGrowth();
    expect(slider(map).labels?.[0]?.innerText).to.contain('Year');
    expect(slider(map).getAttribute('aria-valuetext')).to.equal(`${NOW}, the present`);
    slider(map).focus();
    await sendKeys({ press: 'Home' });
    await map.updateComplete;
    expect(slider(map).getAttribute('aria-valuetext')).to.equal('2005');
    expect(rowNames(map)).to.deep.equal(['Ash Group']);
    await sendKeys({ press: 'ArrowRight' });
    expect(slider(map).valueAsNumber).to.equal(2006);
  });

  it('speaks the count once, after things have settled (A8)', async () => {
    const map = await showGrowth();
    slider(map).focus();
    await goTo(map, 2006);
    await goTo(map, 2008);
    expect(spoken(map), 'not while it moves').to.equal('');
    await until(() => spoken(map) !== '', 'nothing was said');
    expect(spoken(map)).to.equal('2008: 2 groups');
  });

  it('has the same as a table: every year, what was new, and the total', async () => {
    const map = await showGrowth();
    find(map, 'summary', 'Year by year').click();
    const [table] = all<HTMLTableElement>(map, 'table');
    expect(table?.caption?.innerText).to.equal('Groups and places by the year they began');
    const rows = [...table!.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.innerText));
    expect(rows.at(0)).to.deep.equal(['2005', '1', '1']);
    expect(rows.find(([year]) => year === '2011')).to.deep.equal(['2011', '0', '2']);
    expect(rows.find(([year]) => year === '2012')).to.deep.equal(['2012', '2', '4']);
    expect(rows.at(-1)).to.deep.equal(['No date', '1', '5']);
    for (const row of table!.tBodies[0]!.rows) expect(row.cells[0]?.getAttribute('scope')).to.equal('row');
  });

  it('counts what the filters leave', async () => {
    const map = await showGrowth();
    await goTo(map, 2012);
    find(map, 'button', 'Kind').click();
    await map.updateComplete;
    find(map, 'label', /Libraries/).click();
    await map.updateComplete;
    expect(visibleText(map)).to.contain('2012: 2 places');
    expect(rowNames(map)).to.deep.equal(['Cherry Library', 'Damson Library']);
  });

  it('leads back from a year in which there was nothing, by every way that leads to something', async () => {
    const map = await showGrowth();
    const present = `${NOW}, the present`;
    for (const [year, choices, ways] of [
      [2005, { show: 'places' }, [present]],
      [2008, { search: 'cherry' }, ['Clear the search', present]],
      [2005, { show: 'places', search: 'cherry' }, [present]],
      [2008, { show: 'places', search: 'zebra' }, ['Clear all']],
      [NOW, { search: 'zebra' }, ['Clear the search']],
    ] as const) {
      Object.assign(map, { show: 'groups places', search: '', ...choices });
      await goTo(map, year);
      await until(() => rowNames(map).length === 0, JSON.stringify(choices));
      expect(all(map, '.ways-back button').map(named), JSON.stringify(choices)).to.deep.equal(ways);
      for (const way of ways) {
        Object.assign(map, { search: '', ...choices });
        await goTo(map, year);
        find(map, '.ways-back button', way).click();
        await map.updateComplete;
        expect(rowNames(map).length, `${JSON.stringify(choices)}: ${way}`).to.be.above(0);
      }
    }
  });

  it('goes to the present by the way back, says so, and keeps focus in the list (A2, A8)', async () => {
    const map = await showGrowth({ show: 'places' });
    await goTo(map, 2005);
    expect(visibleText(map)).to.contain('2005: none yet');
    find(map, '.ways-back button', `${NOW}, the present`).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rowNames(map).length === 3, 'not everything');
    expect(slider(map).valueAsNumber).to.equal(NOW);
    expect(named(focused(map))).to.equal('3 places');
    await until(() => spoken(map) === `${NOW}: 3 places`, `said ${spoken(map)}`);
  });

  it('shows everything again when the attribute goes', async () => {
    const map = await showGrowth();
    await goTo(map, 2005);
    map.timeline = false;
    await map.updateComplete;
    await map.updateComplete;
    expect(all(map, '[type="range"]')).to.deep.equal([]);
    expect(rowNames(map)).to.have.length(5);
  });

  it('goes year by year for those who asked for less motion, without playing (A7)', async () => {
    const map = await showGrowth();
    expect(all(map, 'button').map(named)).not.to.include('Play');
    await goTo(map, 2005);
    const next = find(map, 'button', 'Next year');
    const previous = find(map, 'button', 'Previous year');
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(slider(map).valueAsNumber).to.equal(2006);
    expect(focused(map) === next, 'focus stays').to.equal(true);
    await goTo(map, NOW);
    next.click();
    expect(slider(map).valueAsNumber, 'there is no next').to.equal(NOW);
  });

  it('says it in Welsh and in Arabic', async () => {
    const welsh = await showGrowth({ lang: 'cy' });
    await until(() => visibleText(welsh).includes('Fesul blwyddyn'), 'not in Welsh');
    expect(visibleText(welsh)).to.contain(`${NOW}: 2 grŵp, 3 lle`);
    const arabic = await showGrowth({ lang: 'ar' });
    await until(() => visibleText(arabic).includes('سنة بعد سنة'), 'not in Arabic');
    expect(visibleText(arabic)).to.contain('مجموعتان و3 أماكن');
  });
});

describe('sanctuary-map: growth that plays', () => {
  onWidePage();
  beforeEach(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(clearPage);

  const years = async (map: SanctuaryMapElement, time: number): Promise<number> => {
    const before = slider(map).valueAsNumber;
    await aTimeout(time);
    return slider(map).valueAsNumber - before;
  };

  it('does not move before it is told to (A7)', async () => {
    const map = await showGrowth();
    expect(await years(map, 1500)).to.equal(0);
  });

  it('plays from the first year at a press, and pauses at another', async () => {
    const map = await showGrowth();
    find(map, 'button', 'Play').focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(slider(map).valueAsNumber).to.equal(2005);
    await until(() => slider(map).valueAsNumber === 2007, 'does not play');
    expect(spoken(map), 'the years between are not told').to.equal('');
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(named(focused(map))).to.equal('Play');
    expect(await years(map, 1500), 'paused').to.equal(0);
    expect(spoken(map), 'where it stopped is').to.equal('2007: 1 group');
  });

  it('stops at the present', async () => {
    const map = await showGrowth();
    await goTo(map, NOW - 1);
    find(map, 'button', 'Play').click();
    await until(() => slider(map).valueAsNumber === NOW, 'does not arrive');
    await map.updateComplete;
    find(map, 'button', 'Play');
  });

  it('stops when the slider is moved, when it is not seen and when it leaves the page', async () => {
    const map = await showGrowth();
    find(map, 'button', 'Play').click();
    await map.updateComplete;
    await goTo(map, 2010);
    expect(await years(map, 1200), 'moved').to.equal(0);

    find(map, 'button', 'Play').click();
    await map.updateComplete;
    map.hidden = true;
    expect(await years(map, 1200), 'hidden').to.equal(0);
    map.hidden = false;
    expect(await years(map, 1200), 'shown again').to.equal(0);

    find(map, 'button', 'Play').click();
    await map.updateComplete;
    const home = map.parentNode!;
    map.remove();
    home.append(map);
    expect(await years(map, 1200), 'moved in the document').to.equal(0);
  });

  it('stops when the visitor asks for less motion meanwhile (A7)', async () => {
    const map = await showGrowth();
    find(map, 'button', 'Play').click();
    await map.updateComplete;
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await years(map, 1200)).to.equal(0);
    find(map, 'button', 'Next year');
  });
});
