import { expect } from '@open-wc/testing';
import { excerpt } from '../../src/domain/excerpt.ts';

describe('the beginning of a text', () => {
  for (const [text, most, expected] of [
    ['Short enough.', 13, 'Short enough.'],
    ['Cut at a space', 10, 'Cut at a…'],
    ['A word ends here exactly', 15, 'A word ends…'],
    ['A comma, and more', 9, 'A comma…'],
    ['Onelongwordwithoutspaces', 10, 'Onelongwor…'],
    ['', 10, ''],
  ] as const) {
    it(`of "${text}" in ${most} is "${expected}"`, () => expect(excerpt(text, most)).to.equal(expected));
  }

  it('never ends in half of a letter', () => {
    expect(excerpt('ab👋🏽cdefgh', 2)).to.equal('ab…');
    expect(excerpt('abc👋defgh', 3)).to.equal('abc…');
    for (let most = 1; most < 12; most += 1) expect(excerpt('👋'.repeat(9), most)).to.match(/^(👋)*…$/u);
    expect(excerpt('cafe\u0301s and more', 4)).to.equal('caf…');
  });
});
