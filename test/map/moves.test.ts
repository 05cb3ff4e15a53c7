import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { BRITISH_ISLES } from '../../src/domain/geo.ts';
import { until } from '../support/until.ts';
import { CARDIFF, clearMaps, HULL, INVERNESS, LEEDS, makeMap } from './make-map.ts';

describe('moving the map', () => {
  afterEach(clearMaps);

  it('fits a box whole, whatever the shape of the map', async () => {
    const { engine } = await makeMap([]);
    engine.fitBounds(BRITISH_ISLES);
    const [west, south, east, north] = engine.view.bounds;
    expect(west).to.be.below(BRITISH_ISLES[0]);
    expect(south).to.be.below(BRITISH_ISLES[1]);
    expect(east).to.be.above(BRITISH_ISLES[2]);
    expect(north).to.be.above(BRITISH_ISLES[3]);
  });

  it('goes no nearer than asked', async () => {
    const { engine } = await makeMap([]);
    engine.fitBounds([...LEEDS, ...LEEDS], { maxZoom: 7 });
    expect(engine.view.zoom).to.equal(7);
  });

  it('B3 pans by a share of the view and says so', async () => {
    const { engine, told } = await makeMap([]);
    const before = engine.view;
    engine.panBy(0.25, 0);
    const quarter = (before.bounds[2] - before.bounds[0]) / 4;
    expect(engine.view.center[0]).to.be.closeTo(before.center[0] + quarter, 0.05);
    engine.panBy(0, 0.25);
    expect(engine.view.center[1]).to.be.above(before.center[1]);
    expect(told('onViewChange').map(([, by]) => by)).to.deep.equal(['visitor', 'visitor']);
  });

  it('B3 zooms by steps and stops at the ends', async () => {
    const { engine } = await makeMap([]);
    const { zoom } = engine.view;
    engine.zoomBy(1);
    expect(engine.view.zoom).to.be.closeTo(zoom + 1, 1e-9);
    engine.zoomBy(50);
    expect(engine.view.zoom).to.equal(11);
    engine.zoomBy(-50);
    expect(engine.view.zoom).to.equal(3);
  });

  it('adds up steps asked for while it is still moving', async () => {
    const { engine, told } = await makeMap([], { animate: true });
    const { zoom } = engine.view;
    engine.zoomBy(1);
    engine.zoomBy(1);
    engine.zoomBy(1);
    await until(() => told('onViewChange').length === 2, 'two moves: the first, and the rest in one');
    expect(engine.view.zoom).to.be.closeTo(zoom + 3, 1e-9);
    expect(told('onViewChange').map(([, by]) => by)).to.deep.equal(['visitor', 'visitor']);
  });

  it('lets a move of its own end as its own when the size changes on the way', async () => {
    const { engine, container, told } = await makeMap([LEEDS, HULL], { animate: true });
    const { zoom } = engine.view;
    engine.fitBounds([-3, 52.5, 1, 55.5]);
    engine.resize();
    container.style.width = '400px';
    engine.resize();
    await until(() => told('onViewChange').length > 1, 'no move, or none for the new size');
    await aTimeout(400);
    expect(engine.view.zoom).to.be.above(zoom);
    expect(new Set(told('onViewChange').map(([, by]) => by))).to.deep.equal(new Set(['element']));
  });

  it('gives focus to a mark once a move has brought it into view', async () => {
    const { engine, root, told } = await makeMap([LEEDS, HULL], { animate: true });
    engine.reveal(HULL);
    expect(engine.focusMark(1)).to.equal(true);
    await until(() => told('onViewChange').length === 1);
    expect(root.activeElement?.ariaLabel).to.equal('Records 1');
  });

  it('reveals a record on its own, and stays where it already is', async () => {
    const { engine, mark, told } = await makeMap([LEEDS, HULL, CARDIFF, CARDIFF, INVERNESS]);
    engine.reveal(HULL);
    mark('Records 1');
    const { view } = engine;
    engine.reveal(HULL);
    expect(engine.view).to.deep.equal(view);
    engine.reveal(CARDIFF);
    mark('Records 2, 3');
    expect(told('onViewChange').every(([, by]) => by === 'element')).to.equal(true);
  });

  it('B8 leaves the wheel to the page, with a hint', async () => {
    const { engine, host, told } = await makeMap([LEEDS]);
    const { view } = engine;
    const wheel = oneEvent(host, 'wheel');
    const turn = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
    host.shadowRoot!.querySelector('.map-surface')!.dispatchEvent(turn);
    await wheel;
    await aTimeout(100);
    expect(turn.defaultPrevented).to.equal(false);
    expect(engine.view).to.deep.equal(view);
    expect(told('onGestureHint')).to.deep.equal([['wheel']]);
  });

  it('B8 zooms by the wheel with Ctrl or Cmd', async () => {
    const { engine, root, told } = await makeMap([LEEDS]);
    const { zoom } = engine.view;
    for (const key of ['ctrlKey', 'metaKey'] as const) {
      const turn = new WheelEvent('wheel', { deltaY: -100, [key]: true, bubbles: true, cancelable: true });
      root.querySelector('.map-surface')!.dispatchEvent(turn);
      expect(turn.defaultPrevented).to.equal(true);
      await aTimeout(100);
    }
    expect(engine.view.zoom).to.be.above(zoom + 0.5);
    expect(told('onViewChange').map(([, by]) => by)).to.deep.equal(['visitor', 'visitor']);
    expect(told('onGestureHint')).to.deep.equal([]);
  });

  it('B8 leaves one finger to the page, with a hint', async () => {
    const { engine, root, told } = await makeMap([LEEDS]);
    const surface = root.querySelector('.map-surface')!;
    const { view } = engine;
    const press = { pointerType: 'touch', pointerId: 5, isPrimary: true, bubbles: true, cancelable: true };
    surface.dispatchEvent(new PointerEvent('pointerdown', press));
    const finger = (clientX: number) => [new Touch({ identifier: 5, target: surface, clientX, clientY: 200 })];
    const touch = (type: string, x: number) =>
      new TouchEvent(type, {
        touches: finger(x),
        changedTouches: finger(x),
        bubbles: true,
        cancelable: true,
        composed: true,
      });
    surface.dispatchEvent(touch('touchstart', 200));
    const move = touch('touchmove', 260);
    surface.dispatchEvent(move);
    surface.dispatchEvent(touch('touchend', 260));
    expect(move.defaultPrevented).to.equal(false);
    expect(engine.view).to.deep.equal(view);
    expect(told('onGestureHint')).to.deep.equal([['touch']]);
    expect(getComputedStyle(surface).touchAction).to.equal('pan-x pan-y');
  });

  it('moves and zooms with two fingers', async () => {
    const { engine, root, told } = await makeMap([LEEDS]);
    const surface = root.querySelector('.map-surface')!;
    const { zoom } = engine.view;
    const fingers = (spread: number) =>
      [-spread, spread].map(
        (dx, identifier) => new Touch({ identifier, target: surface, clientX: 250 + dx, clientY: 250 }),
      );
    const touch = (type: string, spread: number) => {
      const touches = fingers(spread);
      surface.dispatchEvent(
        new TouchEvent(type, { touches, changedTouches: touches, bubbles: true, cancelable: true, composed: true }),
      );
    };
    touch('touchstart', 40);
    touch('touchmove', 80);
    await aTimeout(50);
    touch('touchend', 80);
    await until(() => told('onViewChange').length === 1);
    expect(engine.view.zoom).to.be.closeTo(zoom + 1, 0.1);
    expect(told('onGestureHint')).to.deep.equal([]);
  });
});
