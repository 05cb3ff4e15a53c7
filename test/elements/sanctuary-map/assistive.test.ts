import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { ATTRIBUTIONS } from '../../../src/geodata/attributions.ts';
import { libraryHouse, mapFeed, smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, named, rowOf, rows, showMap } from '../../support/map-page.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: as met by keyboard and ear', () => {
  onWidePage();
  afterEach(clearPage);

  it('lays an open filter over the map and its buttons (2.4.11)', async () => {
    for (const width of [1280, 320]) {
      await setViewport({ width, height: 900 });
      const map = await showMap(smallFeed());
      await drawn(map);
      if (width < 640) find(map, '.filters button', 'Filters').click();
      await map.updateComplete;
      find(map, '.facet button', 'Kind').click();
      await map.updateComplete;
      const box = all(map, '.choices:not([hidden])')[0]!.getBoundingClientRect();
      for (let x = box.left + 5; x < box.right; x += 10) {
        for (let y = box.top + 5; y < Math.min(box.bottom, innerHeight); y += 10) {
          const hit = map.shadowRoot!.elementFromPoint(x, y);
          expect(hit?.closest('.facet'), `${width} px: ${hit?.className} at ${x}, ${y}`).to.not.equal(null);
        }
      }
      map.remove();
    }
  });

  it('says where the land and the towns come from, in words', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    find(map, '.about summary', 'About this map').click();
    const said = all(map, '.about p').map((line) => line.innerText);
    expect(said).to.deep.equal(ATTRIBUTIONS.map(({ text }) => text));
    const licences = all<HTMLAnchorElement>(map, '.about a').map(({ href }) => href);
    expect(licences).to.deep.equal(ATTRIBUTIONS.flatMap(({ licence }) => licence ?? []));
  });

  it('names a line of the list with its facts apart (1.3.1)', async () => {
    const map = await showMap(smallFeed(), { layout: 'list' });
    const row = rowOf(map, 'Beech Library');
    const heard = (element: Element, at: '::before' | '::after'): string | undefined =>
      /\/ "(.*)"$/.exec(getComputedStyle(element, at).content)?.[1];
    const dots = [...row.querySelectorAll('.dot')];
    expect(dots, 'kind, town, status').to.have.length(2);
    for (const dot of dots) expect(heard(dot, '::before')).to.equal(', ');
    expect(heard(row.querySelector('.row-name')!, '::after')).to.equal(',');
  });

  it('has no empty group of filters where there is nothing to narrow', async () => {
    const map = await showMap(mapFeed([], libraryHouse(2)));
    expect(all(map, '[part~="filters"]')).to.have.length(0);
  });

  it('shows as much of a focused line as the narrow column holds, both ways (2.4.11)', async () => {
    await setViewport({ width: 280, height: 900 });
    const map = await showMap(smallFeed());
    const side = all(map, '.side')[0]!;
    for (const row of [...rows(map), ...rows(map).reverse()]) {
      row.focus();
      const { top, bottom, left } = row.getBoundingClientRect();
      const column = side.getBoundingClientRect();
      const visible = Math.min(bottom, column.bottom) - Math.max(top, column.top);
      expect(visible, named(row)).to.be.at.least(Math.min(bottom - top, column.height) - 3);
      const y = Math.max(top, column.top) + 8;
      expect(row.contains(map.shadowRoot!.elementFromPoint(left + 60, y)), named(row)).to.equal(true);
    }
    await setViewport({ width: 1280, height: 900 });
  });
});
