import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, marks, move, named, rowOf, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: motion', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(clearPage);

  const places = (map: SanctuaryMapElement): string =>
    marks(map)
      .map((mark) => `${named(mark)} ${mark.getBoundingClientRect().left} ${mark.getBoundingClientRect().top}`)
      .join('\n');

  /** How many different pictures of the marks a visitor sees in the next half second. */
  async function pictures(map: SanctuaryMapElement): Promise<number> {
    const seen = new Set<string>();
    const end = performance.now() + 500;
    while (performance.now() < end) {
      await nextFrame();
      seen.add(places(map));
    }
    return seen.size;
  }

  it('moves the map at once for those who asked for less motion (A7)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const map = await showMap(smallFeed());
    await drawn(map);
    find(map, 'button', 'Zoom in').click();
    expect(await pictures(map), 'zoom').to.be.at.most(2);
    await move(map, 'east');
    expect(await pictures(map), 'pan').to.be.at.most(2);
    rowOf(map, 'Cedar Theatre').click();
    expect(await pictures(map), 'to an entry').to.be.at.most(2);
    expect(map.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('glides for everyone else, so that the test before can fail', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const map = await showMap(smallFeed());
    await drawn(map);
    await move(map, 'east');
    expect(await pictures(map)).to.be.above(2);
  });

  it('never moves by itself (A7)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const map = await showMap(smallFeed());
    await drawn(map);
    await nextFrame();
    const before = places(map);
    await aTimeout(700);
    expect(places(map)).to.equal(before);
    expect(map.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('leaves a turn of the wheel to the page, with a hint that goes away (B8)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const before = places(map);
    const wheel = (init: WheelEventInit): boolean =>
      marks(map)[0]!.dispatchEvent(
        new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true, composed: true, ...init }),
      );
    expect(wheel({}), 'the page scrolls').to.equal(true);
    const hint = (): HTMLElement | undefined =>
      all(map, 'p').find((p) => p.checkVisibility() && p.innerText.startsWith('Hold Ctrl'));
    await until(hint, 'no hint');
    expect(places(map)).to.equal(before);
    await until(() => !hint(), 'the hint stayed');
    expect(wheel({ ctrlKey: true }), 'the map zooms').to.equal(false);
    await until(() => places(map) !== before, 'no zoom');
  });

  it('leaves one finger to the page (B8)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    for (const mark of marks(map)) {
      for (
        let node: HTMLElement | null = mark;
        node && node !== all(map, '[part~="map"]')[0];
        node = node.parentElement
      ) {
        expect(getComputedStyle(node).touchAction).to.not.equal('none');
      }
    }
  });
});
