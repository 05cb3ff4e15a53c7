import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/base/define-element.ts';
import { version } from '../../src/base/version.ts';

/** Everything written with console.warn while `act` runs. */
function warningsOf(act: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('defineElement', () => {
  it('registers a class under its tag', () => {
    class First extends HTMLElement {}
    defineElement('define-first', First);
    expect(customElements.get('define-first')).to.equal(First);
  });

  it('says nothing of a second copy of the same version, and keeps the first', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('define-same', First);
    expect(warningsOf(() => defineElement('define-same', Second))).to.deep.equal([]);
    expect(customElements.get('define-same')).to.equal(First);
  });

  it('warns once of another version, names both, and keeps the first', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('define-other', First);
    defineElement('define-another', class extends HTMLElement {});
    const warnings = warningsOf(() => {
      defineElement('define-other', Second, '9.8.7');
      defineElement('define-another', Second, '9.8.7');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<define-other>').and.to.contain(version).and.to.contain('9.8.7');
    expect(customElements.get('define-other')).to.equal(First);
  });

  it("warns of somebody else's element under the same tag", () => {
    customElements.define('define-stranger', class extends HTMLElement {});
    const warnings = warningsOf(() => defineElement('define-stranger', class extends HTMLElement {}));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<define-stranger>').and.to.contain(version);
  });
});
