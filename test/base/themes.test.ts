import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { SanctuaryElement } from '../../src/base/sanctuary-element.ts';
import { focusRing } from '../../src/base/styles/focus-ring.ts';
import { tokens } from '../../src/base/styles/tokens.ts';
import { colour, contrast, hex, PAIRS } from '../support/colours.ts';
import { until } from '../support/until.ts';

/** The least there is of a widget: it has the tokens, and something inside to take colours by. */
class ThemedElement extends SanctuaryElement {
  static override readonly styles = [tokens, focusRing];

  protected override render() {
    return html`<i></i><button>Press</button>`;
  }
}
customElements.define('test-themed', ThemedElement);

async function wear(theme: string, attributes: Readonly<Record<string, string>> = {}): Promise<ThemedElement> {
  const element = await fixture<ThemedElement>(html`<test-themed theme=${theme}></test-themed>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await until(() => element.shadowRoot!.adoptedStyleSheets.length > 2, 'the theme did not come');
  return element;
}

describe('theme', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light', media: 'screen' }));

  for (const theme of ['govuk', 'nhs', 'plain']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`1.4.3, 1.4.11: ${theme}, ${scheme}, keeps every contrast`, async () => {
        const element = await wear(theme, { scheme });
        for (const [front, ground, least] of PAIRS) {
          const measured = contrast(colour(element, front), colour(element, ground));
          expect(measured, `${front} on ${ground}`).to.be.at.least(least);
        }
        const ring = contrast(colour(element, 'focus'), colour(element, 'focus-gap'));
        expect(ring, 'focus ring').to.be.at.least(9);
      });
    }

    it(`${theme} leaves a colour to the page that sets it, and paper white`, async () => {
      const element = await wear(theme);
      element.style.setProperty('--sanctuary-accent', 'rgb(1, 2, 3)');
      expect(colour(element, 'accent')).to.deep.equal([1, 2, 3, 1]);
      await emulateMedia({ media: 'print' });
      expect(colour(element, 'paper')).to.deep.equal([255, 255, 255, 1]);
    });
  }

  it('changes with its attribute', async () => {
    const element = await wear('govuk');
    expect(colour(element, 'ink')).to.deep.equal(hex('#0B0C0C'));
    element.theme = 'nhs';
    await until(() => String(colour(element, 'ink')) === String(hex('#212B32')), 'it stayed as it was');
    element.removeAttribute('theme');
    await element.updateComplete;
    expect(colour(element, 'ink')).to.deep.equal(hex('#1B2A33'));
  });

  it('of a name nobody knows is the look without one', async () => {
    const element = await fixture<ThemedElement>(html`<test-themed theme="__proto__"></test-themed>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(2);
    expect(colour(element, 'ink')).to.deep.equal(hex('#1B2A33'));
  });
});
