import { expect } from '@open-wc/testing';
import type { Position } from '../../src/domain/geo.ts';
import { numberedMap, numberRanges } from '../../src/domain/numbered-map.ts';

const A4 = { width: 680, height: 640 };

/** Positions on a grid over England, some of them alike. */
const many = Array.from({ length: 300 }, (_, i): Position => [-3 + (i % 17) * 0.2, 51 + (i % 13) * 0.25]);

describe('numberedMap', () => {
  it('shows every number once', () => {
    const positions = [...many, undefined, undefined];
    const { marks, offMap } = numberedMap(positions, A4);
    const numbers = [...marks.flatMap((mark) => mark.numbers), ...offMap].sort((a, b) => a - b);
    expect(numbers).to.deep.equal(positions.map((_, i) => i + 1));
    expect(offMap).to.deep.equal([301, 302]);
  });

  it('keeps marks apart and on the sheet', () => {
    const { marks, width, height } = numberedMap(many, A4);
    expect(width).to.be.at.most(A4.width);
    expect(height).to.be.at.most(A4.height);
    for (const [i, a] of marks.entries()) {
      expect(a.x).to.be.within(10, width - 10);
      expect(a.y).to.be.within(10, height - 10);
      for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(18);
    }
  });

  it('labels a single place with its number and several with a letter, from north to south', () => {
    const { marks } = numberedMap(
      [
        [-1, 51],
        [-1, 51],
        [-2, 57],
        [-4, 55],
        [-4, 55],
        [-4, 55],
      ],
      A4,
    );
    expect(marks.map(({ label, numbers }) => [label, ...numbers])).to.deep.equal([
      ['3', 3],
      ['A', 4, 5, 6],
      ['B', 1, 2],
    ]);
  });

  it('is a map also without a single position', () => {
    const { marks, width, height } = numberedMap([undefined], A4);
    expect(marks).to.deep.equal([]);
    expect(width).to.be.above(100);
    expect(height).to.be.above(100);
  });
});

describe('numberRanges', () => {
  it('joins what follows', () => {
    expect(numberRanges([3, 7, 12, 13, 14, 15, 20, 21], String)).to.equal('3, 7, 12–15, 20, 21');
    expect(numberRanges([], String)).to.equal('');
  });
});
