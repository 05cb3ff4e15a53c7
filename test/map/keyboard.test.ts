import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CARDIFF, clearMaps, HULL, INVERNESS, LEEDS, makeMap, pointSet } from './make-map.ts';

describe('the map by keyboard', () => {
  afterEach(clearMaps);

  it('B2 is one tab stop', async () => {
    const { host, root, marks } = await makeMap([LEEDS, CARDIFF, INVERNESS]);
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    host.before(before);
    host.after(after);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement?.ariaLabel).to.equal('Records 2');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    before.remove();
    after.remove();
  });

  it('moves to the nearest mark in the direction of an arrow, and Home and End to the ends', async () => {
    const { root, mark } = await makeMap([LEEDS, CARDIFF, INVERNESS]);
    mark('Records 2').focus();
    const visited: (string | null | undefined)[] = [];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await sendKeys({ press });
      visited.push(root.activeElement?.ariaLabel);
    }
    expect(visited).to.deep.equal(['Records 0', 'Records 1', 'Records 0', 'Records 2', 'Records 1']);
  });

  it('leaves a key to the page that moves nothing', async () => {
    const { host, mark } = await makeMap([LEEDS]);
    const prevented: boolean[] = [];
    host.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
    mark('Records 0').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Home' });
    expect(prevented).to.deep.equal([false, true]);
  });

  it('remembers the mark it was left at', async () => {
    const { mark, marks } = await makeMap([LEEDS, CARDIFF]);
    mark('Records 1').focus();
    mark('Records 1').blur();
    expect(marks().find(({ tabIndex }) => tabIndex === 0)?.ariaLabel).to.equal('Records 1');
  });

  it('A2 keeps focus through a redraw', async () => {
    const { engine, root, mark } = await makeMap([LEEDS, CARDIFF]);
    const button = mark('Records 0');
    button.focus();
    engine.zoomBy(0.25);
    engine.setPoints(pointSet([LEEDS]));
    expect(root.activeElement).to.equal(button);
  });

  it('A2 moves focus into a cluster that was split', async () => {
    const { root, mark } = await makeMap([LEEDS, HULL]);
    mark('Records 0, 1').focus();
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement?.ariaLabel).to.equal('Records 0');
  });

  it('A2 moves focus to the cluster that took a mark in, to a neighbour, and at last to the map', async () => {
    const { engine, root, mark } = await makeMap([LEEDS, HULL, INVERNESS]);
    engine.reveal(LEEDS);
    mark('Records 0').focus();
    engine.fitBounds([-10.7, 49.8, 1.9, 60.9]);
    expect(root.activeElement?.ariaLabel).to.equal('Records 0, 1');
    engine.setPoints({ ...pointSet([INVERNESS]), record: Uint32Array.of(2) });
    expect(root.activeElement?.ariaLabel).to.equal('Records 2');
    engine.setPoints(pointSet([]));
    expect(root.activeElement?.className).to.contain('map-surface');
  });

  it('takes focus only when asked', async () => {
    const { engine } = await makeMap([LEEDS, HULL]);
    engine.fitBounds([-2, 53, -1, 54]);
    engine.setPoints(pointSet([CARDIFF]));
    engine.resize();
    expect(document.activeElement).to.equal(document.body);
    expect(engine.focusMark(0)).to.equal(false);
    engine.fitBounds([-10.7, 49.8, 1.9, 60.9]);
    expect(engine.focusMark(0)).to.equal(true);
    expect(engine.focusMark(9)).to.equal(false);
  });
});
