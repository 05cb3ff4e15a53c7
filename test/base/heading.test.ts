import { expect, fixture } from '@open-wc/testing';
import { heading } from '../../src/base/templates/heading.ts';

describe('heading', () => {
  for (const [level, tag] of [
    [1, 'h1'],
    [6, 'h6'],
    [0, 'h2'],
    [7, 'h6'],
    [-3, 'h1'],
    [2.6, 'h3'],
    [Number.NaN, 'h2'],
    [Infinity, 'h6'],
  ] as const) {
    it(`is an ${tag} at level ${level}`, async () => {
      const element = await fixture(heading(level, 'Words', 'a', 'b'));
      expect(element.localName).to.equal(tag);
      expect(element.textContent).to.equal('Words');
    });
  }

  it('can take focus from script, and not from the Tab key', async () => {
    const element = await fixture<HTMLElement>(heading(3, 'Words', 'a', 'b'));
    expect(element.tabIndex).to.equal(-1);
    element.focus();
    expect(document.activeElement === element).to.equal(true);
  });
});
