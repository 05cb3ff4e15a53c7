import { expect } from '@open-wc/testing';
import { boundsOf, BRITISH_ISLES, contains, type Position } from '../../src/domain/geo.ts';

describe('BRITISH_ISLES', () => {
  for (const [name, position] of [
    ['Greenwich, on the meridian', [0, 51.48]],
    ['Lowestoft', [1.75, 52.48]],
    ['Out Skerries, Shetland', [-0.75, 60.42]],
    ['Dunmore Head, Kerry', [-10.48, 52.11]],
    ['Jersey', [-2.1, 49.2]],
    ['Peel, Isle of Man', [-4.69, 54.22]],
  ] as [string, Position][]) {
    it(`contains ${name}`, () => expect(contains(BRITISH_ISLES, position)).to.equal(true));
  }

  for (const [name, position] of [
    ['Orléans', [1.91, 47.9]],
    ['Amsterdam', [4.9, 52.37]],
    ['0, 0', [0, 0]],
    ['Leeds the wrong way round', [53.8, -1.55]],
  ] as [string, Position][]) {
    it(`does not contain ${name}`, () => expect(contains(BRITISH_ISLES, position)).to.equal(false));
  }
});

describe('boundsOf', () => {
  it('is the smallest box', () => {
    expect(boundsOf([])).to.equal(undefined);
    expect(boundsOf([[0, 0]])).to.deep.equal([0, 0, 0, 0]);
    const positions: Position[] = [
      [-1, 53],
      [0, 51],
      [-4, 52],
    ];
    expect(boundsOf(positions)).to.deep.equal([-4, 51, 0, 53]);
  });
});
