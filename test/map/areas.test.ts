import { expect } from '@open-wc/testing';
import type { Area } from '../../src/domain/area.ts';
import type { Position } from '../../src/domain/geo.ts';
import { until } from '../support/until.ts';
import { CARDIFF, clearMaps, LEEDS, makeMap, type TestMap } from './make-map.ts';

/** A square of so many degrees around a position. */
function square([lng, lat]: Position, side: number): Area {
  const [west, south, east, north] = [lng - side / 2, lat - side / 2, lng + side / 2, lat + side / 2];
  return [[[[west, south], [east, south], [east, north], [west, north], [west, south]]]]; // prettier-ignore
}

const AREAS = [
  { record: 0, area: square(LEEDS, 0.6) },
  { record: 1, area: square(CARDIFF, 0.6) },
];

const paths = ({ root }: TestMap): SVGPathElement[] => [...root.querySelectorAll<SVGPathElement>('.areas path')];
const style = (path: SVGPathElement | undefined): CSSStyleDeclaration => getComputedStyle(path!);

async function withAreas(areas = AREAS): Promise<TestMap> {
  const map = await makeMap([LEEDS, CARDIFF]);
  map.engine.setAreas(areas);
  await until(() => paths(map).length > 0, 'no area was drawn');
  return map;
}

/** Whether the middle of a shape is where the foot of a mark is, within a pixel or two. */
function isUnder(path: SVGPathElement | undefined, mark: HTMLElement): void {
  const shape = path!.getBoundingClientRect();
  const button = mark.getBoundingClientRect();
  expect((shape.left + shape.right) / 2).to.be.closeTo((button.left + button.right) / 2, 2);
  // half a degree north of the middle is a little more on the map than half a degree south of it
  expect((shape.top + shape.bottom) / 2).to.be.closeTo(button.bottom, 3);
}

describe('areas on the map', () => {
  afterEach(clearMaps);

  it('lie under their marks, at every zoom', async () => {
    const map = await withAreas();
    const [leeds] = paths(map);
    isUnder(leeds, map.mark('Records 0'));
    const before = leeds!.getBoundingClientRect().width;
    map.engine.show(LEEDS, map.engine.view.zoom + 2);
    isUnder(leeds, map.mark('Records 0'));
    expect(leeds!.getBoundingClientRect().width).to.be.closeTo(4 * before, 4);
  });

  it('are behind the marks, and let a press through to the map', async () => {
    const map = await withAreas();
    const { left, top, width, height } = map.mark('Records 0').getBoundingClientRect();
    expect(map.root.elementFromPoint(left + width / 2, top + height - 2)?.closest('button')).to.equal(
      map.mark('Records 0'),
    );
    const shape = paths(map)[1]!.getBoundingClientRect();
    expect(map.root.elementFromPoint(shape.left + 2, shape.bottom - 2)?.closest('svg')).to.equal(null);
  });

  it('B2 are decoration: nothing of them is heard', async () => {
    const map = await withAreas();
    expect(paths(map)[0]?.closest('[aria-hidden="true"]')).not.to.equal(null);
    expect(map.root.querySelector('.areas')?.textContent).to.equal('');
  });

  it('stand out when their record is selected or pointed at, and no longer than that', async () => {
    const map = await withAreas();
    const [leeds, cardiff] = paths(map);
    const faint = Number(style(leeds).fillOpacity);
    expect(faint).to.be.within(0.02, 0.15);
    map.engine.highlight(1);
    expect(Number(style(cardiff).fillOpacity)).to.be.above(faint);
    expect(Number(style(leeds).fillOpacity)).to.equal(faint);
    map.engine.highlight(undefined);
    expect(Number(style(cardiff).fillOpacity)).to.equal(faint);
    map.engine.select(0);
    expect([style(leeds).strokeWidth, style(leeds).strokeOpacity]).to.deep.equal(['2px', '1']);
    expect(style(cardiff).strokeWidth).to.equal('1px');
    map.engine.select(7);
    expect(style(leeds).strokeWidth).to.equal('1px');
  });

  it('stand out from the start where the record was selected before they came', async () => {
    const map = await makeMap([LEEDS]);
    map.engine.select(0);
    map.engine.setAreas(AREAS);
    await until(() => paths(map).length > 0);
    expect(paths(map).map((path) => style(path).strokeWidth)).to.include('2px');
  });

  it('come and go with what is set, and keep their shapes', async () => {
    const map = await withAreas();
    const [leeds, cardiff] = paths(map);
    map.engine.select(0);
    map.engine.setAreas(AREAS.slice(1));
    expect(paths(map)).to.deep.equal([cardiff]);
    map.engine.setAreas([]);
    expect(paths(map)).to.deep.equal([]);
    map.engine.setAreas(AREAS);
    expect(paths(map)).to.have.members([leeds, cardiff]);
    expect(style(leeds).strokeWidth, 'still selected').to.equal('2px');
  });

  it('leave a hole free whichever way its ring runs', async () => {
    const [[outer]] = square(LEEDS, 0.8) as [[Position[]]];
    const [[hole]] = square(LEEDS, 0.4) as [[Position[]]];
    const map = await withAreas([{ record: 0, area: [[outer, hole]] }]);
    const [path] = paths(map) as [SVGGeometryElement];
    const box = path.getBBox();
    const at = (x: number, y: number) =>
      path.isPointInFill(new DOMPoint(box.x + box.width * x, box.y + box.height * y));
    expect([at(0.5, 0.5), at(0.1, 0.1)]).to.deep.equal([false, true]);
  });

  it('are drawn up to 50,000 positions in all, and one more when it is asked for', async () => {
    const ring = Array.from({ length: 2000 }, (_, i): Position => [-2 + Math.cos(i) / 9, 54 + Math.sin(i) / 9]);
    const many = Array.from({ length: 40 }, (_, record) => ({ record, area: [[[...ring]]] }));
    const map = await withAreas(many);
    expect(paths(map)).to.have.length(25);
    map.engine.select(39);
    expect(paths(map)).to.have.length(26);
    expect(style(paths(map).at(-1)).strokeWidth).to.equal('2px');
  });

  it('bring nothing, and load nothing, where there are none', async () => {
    const map = await makeMap([LEEDS]);
    map.engine.setAreas([]);
    map.engine.select(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(map.root.querySelector('.leaflet-areas-pane')).to.equal(null);
  });

  it('do not come to a map that has gone, and leave no styles behind', async () => {
    const late = await makeMap([LEEDS]);
    late.engine.setAreas(AREAS);
    late.engine.destroy();
    const map = await withAreas();
    expect(late.root.querySelector('.areas')).to.equal(null);
    expect(map.root.adoptedStyleSheets).to.have.length(2);
    map.engine.destroy();
    expect(map.root.adoptedStyleSheets).to.have.length(0);
  });

  it('A5 are outlines alone in forced colours', async () => {
    const map = await withAreas();
    const sheet = new CSSStyleSheet();
    // the test browser cannot be asked to force colours: their rules, in force
    for (const rule of map.root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]))
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active'))
        for (const inner of rule.cssRules) sheet.insertRule(inner.cssText, sheet.cssRules.length);
    map.root.adoptedStyleSheets.push(sheet);
    map.engine.select(1);
    const [leeds, cardiff] = paths(map);
    expect([leeds, cardiff].map((path) => style(path).fill)).to.deep.equal(['none', 'none']);
    expect([style(leeds).strokeOpacity, style(leeds).strokeWidth]).to.deep.equal(['1', '1px']);
    expect(style(cardiff).strokeWidth).to.equal('3px');
    expect(style(cardiff).stroke).not.to.equal(style(leeds).stroke);
  });
});
