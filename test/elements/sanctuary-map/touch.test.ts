import { sendMouse } from '@web/test-runner-commands';
import { aTimeout, expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, find, markOf, showMap } from '../../support/map-page.ts';
import { drawFingers, tap, touchScreen, turnWheel, type Finger } from '../../support/touch.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** What the browser makes of real fingers and wheels: nothing here is a made-up event. */
describe('sanctuary-map: the page goes on scrolling (B8)', () => {
  onWidePage();
  let map: SanctuaryMapElement;
  let middle: Finger;

  beforeEach(async () => {
    map = await showMap(smallFeed());
    await drawn(map);
    document.body.style.paddingBlockEnd = '3000px';
    const { left, top, width, height } = all(map, '.canvas')[0]!.getBoundingClientRect();
    middle = [Math.round(left + width * 0.15), Math.round(top + height / 2)];
  });
  afterEach(async () => {
    await touchScreen(false);
    document.body.style.paddingBlockEnd = '';
    scrollTo(0, 0);
    await clearPage();
  });

  const apart = (): number =>
    markOf(map, 'Derw').getBoundingClientRect().top - markOf(map, 'Elm').getBoundingClientRect().top;
  const hint = (): string => all(map, '.hint:not([hidden])')[0]?.innerText ?? '';
  const from = ([x, y]: Finger, dx: number, dy: number): Finger => [x + dx, y + dy];

  it('under one finger, with a hint, and the map stays', async () => {
    await touchScreen(true);
    const before = apart();
    await drawFingers([[middle, from(middle, 0, -150)]]);
    await until(() => scrollY > 50, 'the page did not scroll');
    expect(apart()).to.equal(before);
    expect(hint()).to.equal('Use two fingers to move the map');
  });

  it('but not under two, which zoom the map, and not the page (2.5.1 has buttons for the same)', async () => {
    await touchScreen(true);
    const before = apart();
    await drawFingers([
      [from(middle, 0, -30), from(middle, 0, -60)],
      [from(middle, 0, 30), from(middle, 0, 60)],
    ]);
    await until(() => apart() > before * 1.5, 'no zoom');
    expect(scrollY).to.equal(0);
    expect(visualViewport?.scale).to.equal(1);
  });

  it('and two fingers side by side move the map', async () => {
    await touchScreen(true);
    const before = markOf(map, 'Elm').getBoundingClientRect().left;
    await drawFingers([
      [middle, from(middle, 90, 0)],
      [from(middle, 0, 60), from(middle, 90, 60)],
    ]);
    await until(() => markOf(map, 'Elm').getBoundingClientRect().left > before + 40, 'no move');
    expect(scrollY).to.equal(0);
  });

  it('a touch opens a mark', async () => {
    await touchScreen(true);
    const { left, top, width, height } = markOf(map, 'Elm').getBoundingClientRect();
    await tap([Math.round(left + width / 2), Math.round(top + height / 2)]);
    await until(() => details(map), 'nothing opened');
  });

  it('under a wheel, with a hint', async () => {
    const before = apart();
    await sendMouse({ type: 'move', position: [...middle] });
    await turnWheel(middle);
    await until(() => scrollY > 50, 'the page did not scroll');
    expect(apart()).to.equal(before);
    expect(hint()).to.contain('Hold Ctrl');
  });

  it('and a wheel with Ctrl, as a trackpad’s pinch arrives, zooms the map about the pointer', async () => {
    const before = apart();
    await turnWheel(middle, { ctrl: true });
    await until(() => apart() < before * 0.9, 'no zoom');
    expect(scrollY).to.equal(0);
    expect(find(map, 'button', 'Zoom out')).to.not.equal(undefined);
    await aTimeout(50);
  });
});
