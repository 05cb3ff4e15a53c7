import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { BRITISH_ISLES } from '../../src/domain/geo.ts';
import { loadMapEngine } from '../../src/map/load-engine.ts';
import { until } from '../support/until.ts';
import { CARDIFF, clearMaps, LEEDS, makeMap, pointSet } from './make-map.ts';

const emptyOf = (element: Element | ShadowRoot): boolean => element.childNodes.length === 0;

describe('the life of a map', () => {
  afterEach(clearMaps);

  it('is loaded once', () => {
    expect(loadMapEngine()).to.equal(loadMapEngine());
  });

  it('is repaired when shown after it was made hidden', async () => {
    const { engine, container, marks } = await makeMap([LEEDS, CARDIFF], { size: 0, bounds: BRITISH_ISLES });
    expect(marks()).to.have.length(0);
    container.style.cssText = 'width: 400px; height: 600px';
    engine.resize();
    expect(marks()).to.have.length(2);
    const [west, south, east, north] = engine.view.bounds;
    expect([
      west < BRITISH_ISLES[0],
      south < BRITISH_ISLES[1],
      east > BRITISH_ISLES[2],
      north > BRITISH_ISLES[3],
    ]).to.deep.equal([true, true, true, true]);
    expect(engine.view.zoom).to.be.above(4);
  });

  it('fits the same box to a new size until the visitor has moved', async () => {
    const { engine, container, root } = await makeMap([LEEDS]);
    const before = engine.view.zoom;
    container.style.cssText = 'width: 250px; height: 250px';
    engine.resize();
    expect(engine.view.zoom).to.be.below(before);
    root.querySelector('.map-surface')!.dispatchEvent(new MouseEvent('dblclick', { clientX: 100, clientY: 100 }));
    const moved = engine.view.zoom;
    container.style.cssText = 'width: 500px; height: 500px';
    engine.resize();
    expect(engine.view.zoom).to.equal(moved);
  });

  it('has its style in the shadow root, above which the element’s own wins', async () => {
    const { root } = await makeMap([LEEDS]);
    const own = new CSSStyleSheet();
    own.replaceSync('.mark { width: 50px } .land { fill: rgb(1, 2, 3) }');
    root.adoptedStyleSheets = [own, ...root.adoptedStyleSheets];
    expect(getComputedStyle(root.querySelector('.mark')!).width).to.equal('50px');
    await until(() => root.querySelector('.land'), 'the land was not drawn');
    expect(getComputedStyle(root.querySelector('.land')!).fill).to.equal('rgb(1, 2, 3)');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('leaves nothing behind', async () => {
    const { engine, container, root, calls } = await makeMap([LEEDS], { animate: true });
    const classes = container.className;
    engine.zoomBy(1);
    await nextFrame();
    await nextFrame();
    engine.destroy();
    engine.destroy();
    expect(emptyOf(container)).to.equal(true);
    expect(container.className).to.equal(classes);
    expect(root.adoptedStyleSheets).to.have.length(0);
    const failures: unknown[] = [];
    const onError = (event: ErrorEvent): number => failures.push(event.message);
    window.addEventListener('error', onError);
    const before = calls.length;
    window.dispatchEvent(new Event('resize'));
    document.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    await aTimeout(400);
    window.removeEventListener('error', onError);
    expect(failures).to.deep.equal([]);
    expect(calls.length).to.equal(before);
  });

  it('leaves no listener on the page', async () => {
    const kept = new Map<string, number>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const count = (target: EventTarget, type: string, by: number): void => {
      if (target === window || target === document) kept.set(type, (kept.get(type) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof addEventListener>
    ) {
      count(this ?? window, args[0], 1);
      return addEventListener.apply(this ?? window, args);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      ...args: Parameters<typeof removeEventListener>
    ) {
      count(this ?? window, args[0], -1);
      return removeEventListener.apply(this ?? window, args);
    };
    try {
      const { engine, root } = await makeMap([LEEDS]);
      root
        .querySelector('.map-surface')!
        .dispatchEvent(new MouseEvent('mousedown', { button: 0, bubbles: true, clientX: 50, clientY: 50 }));
      expect(
        [...kept.values()].some((listeners) => listeners > 0),
        'a drag listens to the page',
      ).to.equal(true);
      engine.destroy();
      expect([...kept].filter(([, listeners]) => listeners > 0)).to.deep.equal([]);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
  });

  it('asks nobody for anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { engine } = await makeMap([LEEDS]);
    engine.setPoints(pointSet([LEEDS, CARDIFF]));
    engine.zoomBy(2);
    await aTimeout(50);
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name),
    ).to.deep.equal([]);
  });
});
