import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { SHEET_RULES } from '../../../src/elements/sanctuary-map/print/sheet-rules.ts';
import { ATTRIBUTIONS } from '../../../src/geodata/attributions.ts';
import { manyGroups, mapFeed, smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, marks, rows, scene, showMap } from '../../support/map-page.ts';
import { openTools, printed } from '../../support/map-tools.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** A page of A4 within margins of 15 mm, in CSS pixels. */
const PAGE = { width: 680, height: 1009 };

describe('sanctuary-map: on paper', () => {
  onWidePage();
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await clearPage();
  });

  it('printed with its page, shows map, sources and the whole list, none over another, and no control (A11)', async () => {
    const map = await showMap(smallFeed(), { timeline: '' });
    await drawn(map);
    await until(() => all(map, '[type="range"]').length > 0, 'no slider');
    await emulateMedia({ media: 'print' });
    const controls = all(map, 'button:not(.mark, .row), input, summary').filter((control) => control.checkVisibility());
    expect(controls.map((control) => control.className)).to.deep.equal([]);
    expect(rows(map).every((row) => row.checkVisibility())).to.equal(true);
    expect(map.scrollHeight, 'nothing is cut').to.be.at.most(map.clientHeight);
    const canvas = all(map, '.canvas')[0]!.getBoundingClientRect();
    expect(canvas.height).to.be.above(400);
    const sources = all(map, '.about p');
    expect(sources.map((source) => source.innerText.trim())).to.deep.equal(ATTRIBUTIONS.map(({ text }) => text));
    for (const source of sources) {
      const { top, height } = source.getBoundingClientRect();
      expect(height, 'is there').to.be.above(8);
      expect(top, 'under the map').to.be.at.least(canvas.bottom);
    }
    for (const mark of marks(map)) expect(mark.getBoundingClientRect().bottom).to.be.at.most(canvas.bottom + 1);
    const side = all(map, '.side')[0]!.getBoundingClientRect();
    expect(side.top, 'the list under the sources').to.be.at.least(sources.at(-1)!.getBoundingClientRect().bottom);
  });

  it('printed before anybody has come near it, has the list and no empty frame where the map would be', async () => {
    const above = scene();
    above.style.height = '9000px';
    const map = await showMap(smallFeed());
    expect(all(map, '.map')[0]!.offsetHeight, 'room is kept on a screen').to.be.above(200);
    await emulateMedia({ media: 'print' });
    expect(all(map, '.map')[0]!.offsetHeight).to.equal(0);
    expect(rows(map).every((row) => row.checkVisibility())).to.equal(true);
    expect(marks(map), 'it was never drawn').to.have.length(0);
  });

  it('fits a list of twenty with its map on one page of A4, and sets a longer one under a large map', async () => {
    for (const [n, fits] of [
      [20, true],
      [21, false],
    ] as const) {
      const map = await openTools({}, mapFeed(manyGroups(n)));
      const sheet = await printed(map, 'Print map and list');
      const frame = document.createElement('iframe');
      frame.style.cssText = `width: ${PAGE.width}px; height: ${PAGE.height}px; border: 0`;
      map.after(frame);
      const page = frame.contentDocument!;
      page.body.append(...page.importNode(sheet.querySelector('body')!, true).childNodes);
      const rules = new (frame.contentWindow as typeof globalThis & Window).CSSStyleSheet();
      rules.replaceSync(SHEET_RULES);
      page.adoptedStyleSheets = [rules];
      const { bottom, width } = page.querySelector('svg')!.getBoundingClientRect();
      const list = page.querySelector('ol')!;
      expect(list.children.length).to.equal(n);
      expect(width > PAGE.width / 2 || bottom > 500, `a large map for ${n}`).to.equal(!fits);
      if (fits) expect(page.documentElement.scrollHeight, 'one page').to.be.at.most(PAGE.height);
      expect(page.documentElement.scrollWidth, `${n} are cut at the edge`).to.be.at.most(PAGE.width);
      frame.remove();
      map.remove();
    }
  });
});
