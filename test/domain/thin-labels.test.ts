import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isCut, thinLabels } from '../../src/domain/thin-labels.ts';
import type { Box, Label, PlacedLabel } from '../../src/domain/thin-labels.ts';

const label = (x: number, y: number, width = 60): Label => ({ x, y, width, height: 14 });
const boxAt = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});
const textBox = (labels: readonly Label[], { index, x, y }: PlacedLabel): Box => ({
  left: x - labels[index]!.width / 2,
  top: y - labels[index]!.height / 2,
  right: x + labels[index]!.width / 2,
  bottom: y + labels[index]!.height / 2,
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const coordinate = fc.integer({ min: -500, max: 500 });
const manyLabels = fc.array(
  fc.tuple(coordinate, coordinate, fc.integer({ min: 10, max: 150 })).map((tuple) => label(...tuple)),
  { maxLength: 60 },
);
const manyBoxes = fc.array(
  fc.tuple(coordinate, coordinate).map(([x, y]) => boxAt(x, y, 22)),
  { maxLength: 20 },
);

describe('thinning labels', () => {
  it('lets no two names overlap, and none lie on an obstacle', () => {
    fc.assert(
      fc.property(manyLabels, manyBoxes, (labels, obstacles) => {
        const boxes = thinLabels(labels, obstacles).map((placed) => textBox(labels, placed));
        boxes.forEach((box, i) => {
          for (const other of [...boxes.slice(i + 1), ...obstacles]) expect(overlap(box, other)).to.equal(false);
        });
      }),
    );
  });

  it('cuts no name at the frame: it stands on the other side of its point, or not at all', () => {
    const frame = boxAt(0, 0, 100);
    const isFree = (box: Box): boolean => !isCut(box, frame);
    expect(thinLabels([label(60, 0)], [], isFree)[0]!.x, 'to the left').to.be.below(30);
    expect(thinLabels([label(99, 0)], [boxAt(60, 0, 10)], isFree), 'no room').to.have.length(0);
    expect(thinLabels([label(300, 0)], [], isFree), 'outside, for when the map is moved').to.have.length(1);
    fc.assert(
      fc.property(manyLabels, (labels) => {
        for (const box of thinLabels(labels, [], isFree).map((placed) => textBox(labels, placed))) {
          const isWithin = box.left >= -100 && box.right <= 100 && box.top >= -100 && box.bottom <= 100;
          expect(isWithin || !overlap(box, frame), JSON.stringify(box)).to.equal(true);
        }
      }),
    );
  });

  it('always places the most important, and keeps the order', () => {
    fc.assert(
      fc.property(manyLabels, (labels) => {
        const indexes = thinLabels(labels, []).map(({ index }) => index);
        if (labels.length > 0) expect(indexes[0]).to.equal(0);
        expect(indexes).to.deep.equal([...indexes].sort((a, b) => a - b));
      }),
    );
  });

  it('sets a name to the right of its point, and elsewhere only when that is taken', () => {
    const alone = thinLabels([label(0, 0)], [])[0]!;
    expect(alone.x).to.be.above(30);
    expect(alone.y).to.equal(0);
    const pushed = thinLabels([label(0, 0)], [boxAt(40, 0, 10)])[0]!;
    expect(pushed.x).to.be.below(-30);
  });

  it('sets a name beside the mark that covers its point', () => {
    expect(thinLabels([label(0, 0)], [boxAt(5, 0, 22)])[0]!.x).to.be.above(5 + 22 + 30);
  });

  it('drops a name with no room', () => {
    expect(thinLabels([label(0, 0), label(2, 2)], [])).to.have.length(1);
  });
});
