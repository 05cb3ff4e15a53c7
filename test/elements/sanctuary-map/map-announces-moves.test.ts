// B3. Belongs in test/elements/sanctuary-map/announcements.test.ts once moves by button and key are announced.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout, expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, marks, move, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: announcements of moves', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(clearPage);

  const region = (map: SanctuaryMapElement): string => all(map, '[role="status"]')[0]?.textContent.trim() ?? '';

  for (const [what, act] of [
    ['a zoom by button', (map) => press(find(map, 'button', 'Zoom in'))],
    ['a move by button', (map) => move(map, 'east')],
    ['a fit by button', (map) => press(find(map, 'button', 'Show all on the map'))],
    [
      'a zoom by key',
      async (map) => {
        marks(map)[0]!.focus();
        await sendKeys({ press: '+' });
      },
    ],
  ] as readonly (readonly [string, (map: SanctuaryMapElement) => unknown])[]) {
    it(`tells what ${what} leads to (B3)`, async () => {
      const map = await showMap(smallFeed());
      await drawn(map);
      await act(map);
      await until(() => /in this view(: |, around )/.test(region(map)), 'nothing was said');
    });
  }

  it('is silent about moves that nobody asked for', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    find(map, '[part~="row"]', /^Elm/).focus();
    map.style.height = '500px';
    await aTimeout(1300);
    expect(region(map)).to.equal('');
  });

  function press(button: HTMLElement): void {
    button.focus();
    button.click();
  }
});

// 2.4.11 and A4. Belongs in list-and-map.test.ts once a fit leaves room for a mark that stands on its foot.
describe('sanctuary-map: room around marks', () => {
  afterEach(clearPage);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [280, 700],
    [1280, 900],
  ] as const) {
    it(`fits the view to whole marks, at ${width} px`, async () => {
      await setViewport({ width, height });
      const map = await showMap(smallFeed());
      await drawn(map);
      const frame = all(map, '[part~="map"]')[0]!.getBoundingClientRect();
      for (const mark of marks(map)) {
        const box = mark.getBoundingClientRect();
        const name = mark.getAttribute('aria-label') ?? '';
        expect(box.top, `${name}: top`).to.be.at.least(frame.top - 0.5);
        expect(box.bottom, `${name}: bottom`).to.be.at.most(frame.bottom + 0.5);
        expect(box.left, `${name}: left`).to.be.at.least(frame.left - 0.5);
        expect(box.right, `${name}: right`).to.be.at.most(frame.right + 0.5);
      }
    });
  }
});
