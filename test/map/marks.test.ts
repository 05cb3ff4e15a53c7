import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Position } from '../../src/domain/geo.ts';
import { CARDIFF, clearMaps, GREENWICH, HULL, INVERNESS, LEEDS, makeMap, pointSet } from './make-map.ts';
import { until } from '../support/until.ts';

/** Where the test map has its one town. */
const YORK: Position = [-1.08, 53.96];

describe('marks on the map', () => {
  afterEach(clearMaps);

  it('B2 are buttons named by the element', async () => {
    const { marks } = await makeMap([LEEDS, CARDIFF]);
    expect(
      marks().map((mark) => [mark.type, mark.ariaLabel, mark.title, mark.className.includes('single')]),
    ).to.have.deep.members([
      ['button', 'Records 0', 'Records 0', true],
      ['button', 'Records 1', 'Records 1', true],
    ]);
  });

  it('stand on their points', async () => {
    const { engine, container, mark } = await makeMap([LEEDS]);
    engine.fitBounds([LEEDS[0] - 1, LEEDS[1] - 1, LEEDS[0] + 1, LEEDS[1] + 1]);
    expect(engine.view.center[0]).to.be.closeTo(LEEDS[0], 0.01);
    const target = mark('Records 0').getBoundingClientRect();
    const whole = container.getBoundingClientRect();
    expect(target.left + target.width / 2).to.be.closeTo(whole.left + whole.width / 2, 1);
    // More is kept free above what is fitted than below it: its middle is 20 px under that of the map.
    expect(target.bottom).to.be.closeTo(whole.top + whole.height / 2 + 20, 4);
    expect([target.width, target.height]).to.deep.equal([44, 44]);
  });

  it('take the Greenwich meridian for a place like any other', async () => {
    const { mark, told } = await makeMap([GREENWICH]);
    mark('Records 0').click();
    expect(told('onSelect')).to.deep.equal([[0]]);
  });

  it('tell which record was pressed, by its place in the element’s list', async () => {
    const map = await makeMap([]);
    map.engine.setPoints({ ...pointSet([LEEDS]), record: Uint32Array.of(41) });
    map.mark('Records 41').click();
    expect(map.told('onSelect')).to.deep.equal([[41]]);
  });

  it('split a cluster when it is pressed, and say the visitor moved the map', async () => {
    const { mark, marks, told, engine } = await makeMap([LEEDS, HULL]);
    expect(marks()).to.have.length(1);
    mark('Records 0, 1').click();
    expect(marks().map((button) => button.ariaLabel)).to.have.members(['Records 0', 'Records 1']);
    expect(told('onViewChange').map(([view, by]) => [view.zoom, by])).to.deep.equal([[engine.view.zoom, 'visitor']]);
    expect(told('onCluster')).to.deep.equal([]);
  });

  it('hand over the records of a cluster that no zoom can split', async () => {
    const { mark, told } = await makeMap([LEEDS, LEEDS, CARDIFF]);
    mark('Records 0, 1').click();
    expect(told('onCluster')).to.deep.equal([[[0, 1]]]);
    expect(told('onViewChange')).to.deep.equal([]);
  });

  it('keep their buttons while the map is panned, and leave when out of view', async () => {
    const { engine, mark, marks } = await makeMap([LEEDS, CARDIFF]);
    engine.fitBounds([-4, 51, 0, 54.5]);
    const leeds = mark('Records 0');
    const cardiff = mark('Records 1');
    engine.panBy(0, 0.5);
    expect(marks()).to.deep.equal([leeds]);
    engine.panBy(0, -0.5);
    expect(mark('Records 0')).to.equal(leeds);
    expect(mark('Records 1')).not.to.equal(cardiff);
  });

  it('are named anew after a refresh, by the same buttons', async () => {
    let language = 'en';
    const { engine, mark, marks } = await makeMap([LEEDS], {
      appearance: ({ records }) => ({
        label: `${language} ${records.join()}`,
        content: document.createElement('i'),
        classes: [],
      }),
    });
    const button = mark('en 0');
    language = 'cy';
    engine.refresh();
    expect(marks()).to.deep.equal([button]);
    expect(button.ariaLabel).to.equal('cy 0');
    expect(button.children).to.have.length(1);
  });

  it('show which one is chosen and which is pointed at, alone or in a cluster', async () => {
    const { engine, mark } = await makeMap([LEEDS, HULL, CARDIFF]);
    engine.select(1);
    engine.highlight(2);
    expect(mark('Records 0, 1').ariaSelected).to.equal('true');
    expect(mark('Records 0, 1').classList.contains('is-selected')).to.equal(true);
    expect(mark('Records 2').classList.contains('is-pointed')).to.equal(true);
    engine.zoomBy(-1);
    engine.reveal(HULL);
    expect(mark('Records 1').ariaSelected).to.equal('true');
    engine.select(undefined);
    expect(mark('Records 1').ariaSelected).to.equal('false');
  });

  it('tell what the pointer is on, and nothing for a cluster', async () => {
    const { mark, told } = await makeMap([LEEDS, HULL, INVERNESS]);
    const point = (label: string): [number, number] => {
      const { left, top } = mark(label).getBoundingClientRect();
      return [Math.round(left + 22), Math.round(top + 22)];
    };
    await sendMouse({ type: 'move', position: point('Records 2') });
    await sendMouse({ type: 'move', position: point('Records 0, 1') });
    await nextFrame();
    expect(told('onHover')).to.deep.equal([[2], [undefined], [undefined]]);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('are not pressed by a drag that begins on one', async () => {
    const { mark, told, calls } = await makeMap([LEEDS]);
    const { left, top } = mark('Records 0').getBoundingClientRect();
    const start: [number, number] = [Math.round(left + 22), Math.round(top + 22)];
    await sendMouse({ type: 'move', position: start });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [start[0] + 40, start[1] + 10] });
    await sendMouse({ type: 'up' });
    await aTimeout(50);
    expect(told('onSelect')).to.deep.equal([]);
    expect(told('onViewChange').map(([, by]) => by)).to.deep.equal(['visitor']);
    calls.length = 0;
    mark('Records 0').focus();
    mark('Records 0').click();
    expect(told('onSelect'), 'a key pressed after the drag').to.deep.equal([[0]]);
    await sendMouse({ type: 'click', position: [start[0] + 40, start[1] + 10] });
    expect(told('onSelect'), 'a plain press after the drag').to.deep.equal([[0], [0]]);
  });

  it('say nothing to assistive technology through the land and the names beneath', async () => {
    const { root } = await makeMap([LEEDS]);
    const names = root.querySelector('.towns')!;
    await until(() => names.textContent === 'York');
    expect(names.closest('[aria-hidden="true"]')).not.to.equal(null);
    await until(() => root.querySelector('path.land'), 'the land was not drawn');
    expect(root.querySelector('path.land')!.closest('[aria-hidden="true"]')).not.to.equal(null);
  });

  it('cover no name of a town, also where the map takes a new size while they change', async () => {
    const { root, engine } = await makeMap([CARDIFF]);
    const name = (): Element | null => root.querySelector('.towns text');
    await until(() => name(), 'no name');
    const before = name()!.getBoundingClientRect();
    engine.setPoints(pointSet([CARDIFF, YORK]));
    engine.resize();
    await until(() => name()?.getBoundingClientRect().left !== before.left, 'the name stayed under the mark');
  });
});
