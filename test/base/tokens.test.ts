import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { focusRing } from '../../src/base/styles/focus-ring.ts';
import { PALETTE } from '../../src/base/styles/palette.ts';
import { tokens } from '../../src/base/styles/tokens.ts';
import { colour, contrast, hex, PAIRS, parse, TEXT } from '../support/colours.ts';

/** A host under the real tokens, with one thing inside to take colours by. */
async function host(attributes: Readonly<Record<string, string>> = {}, into?: Element): Promise<HTMLElement> {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, focusRing.styleSheet!];
  root.append(document.createElement('slot'), document.createElement('i'), document.createElement('button'));
  (into ?? (await fixture<HTMLElement>(html`<section></section>`))).append(element);
  return element;
}

/** The rules for forced colours, in force. The test browser cannot be asked to force colours, but has system colours. */
function forcedColours(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  for (const rule of tokens.styleSheet!.cssRules) {
    if (!(rule instanceof CSSMediaRule) || !rule.conditionText.includes('forced-colors: active')) continue;
    for (const inner of rule.cssRules) sheet.insertRule(inner.cssText);
  }
  return sheet;
}

describe('tokens', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light', media: 'screen' }));

  for (const scheme of ['light', 'dark'] as const) {
    for (const [front, ground, least] of PAIRS) {
      it(`1.4.3, 1.4.11: ${front} on ${ground}, ${scheme}, at ${least}:1 or more`, async () => {
        const element = await host({ scheme });
        const measured = contrast(colour(element, front), colour(element, ground));
        expect(measured).to.be.at.least(least);
      });
    }

    it(`are the colours of the palette when ${scheme}`, async () => {
      const element = await host({ scheme });
      for (const [name, pair] of Object.entries(PALETTE)) {
        expect(colour(element, name), name).to.deep.equal(hex(pair[scheme === 'light' ? 0 : 1]));
      }
    });
  }

  it('are documented with the colours and contrasts that are measured', async () => {
    const page = await (await fetch('/docs/theming.md')).text();
    const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const schemes = await Promise.all(['light', 'dark'].map((scheme) => host({ scheme })));
    for (const [name, pair] of Object.entries(PALETTE)) {
      const row = rows.find(([, token]) => token === `\`--sanctuary-${name}\``);
      expect(row?.slice(2, 4), name).to.deep.equal(pair.map((value) => `\`${value}\``));
    }
    for (const [front, ground, least] of PAIRS) {
      const row = rows.find(([, pair]) => pair === `${front} on ${ground}`);
      const measured = schemes.map((element) => contrast(colour(element, front), colour(element, ground)).toFixed(1));
      expect(row?.slice(2, 4), `${front} on ${ground}`).to.deep.equal(measured);
      expect(row?.[4] === 'text', `${front} on ${ground}`).to.equal(least >= TEXT);
    }
  });

  it("follow the page's own color-scheme, not the visitor's alone", async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const page = await fixture<HTMLElement>(html`<section></section>`);
    const element = await host({}, page);
    expect(colour(element, 'ink')).to.deep.equal(hex(PALETTE.ink[0]));
    page.style.colorScheme = 'light dark';
    expect(colour(element, 'ink')).to.deep.equal(hex(PALETTE.ink[1]));
    page.style.colorScheme = 'light';
    expect(colour(element, 'ink')).to.deep.equal(hex(PALETTE.ink[0]));
  });

  it('scheme="auto" follows the visitor on a page that says nothing', async () => {
    const element = await host({ scheme: 'auto' });
    expect(colour(element, 'ink')).to.deep.equal(hex(PALETTE.ink[0]));
    await emulateMedia({ colorScheme: 'dark' });
    expect(colour(element, 'ink')).to.deep.equal(hex(PALETTE.ink[1]));
  });

  it('scheme="light" and "dark" win over the page', async () => {
    const page = await fixture<HTMLElement>(html`<section style="color-scheme: dark"></section>`);
    expect(colour(await host({ scheme: 'light' }, page), 'paper')).to.deep.equal(hex(PALETTE.paper[0]));
    page.style.colorScheme = 'light';
    expect(colour(await host({ scheme: 'dark' }, page), 'paper')).to.deep.equal(hex(PALETTE.paper[1]));
  });

  it('can be set on any ancestor, also for a widget inside a widget', async () => {
    const page = await fixture<HTMLElement>(html`<section style="--sanctuary-accent: rgb(1, 2, 3)"></section>`);
    const outer = await host({ scheme: 'dark' }, page);
    const inner = await host({ scheme: 'light' }, outer);
    for (const element of [outer, inner]) expect(colour(element, 'accent')).to.deep.equal([1, 2, 3, 1]);
    inner.style.setProperty('--sanctuary-accent', 'rgb(4, 5, 6)');
    expect(colour(inner, 'accent')).to.deep.equal([4, 5, 6, 1]);
    expect(colour(outer, 'accent')).to.deep.equal([1, 2, 3, 1]);
    expect(colour(inner, 'ink')).to.deep.equal(hex(PALETTE.ink[0]));
  });

  it('ground="page" leaves the paper out and keeps the ink', async () => {
    const element = await host({ ground: 'page' });
    expect(parse(getComputedStyle(element).backgroundColor)[3]).to.equal(0);
    expect(parse(getComputedStyle(element).color)).to.deep.equal(hex(PALETTE.ink[0]));
    expect(colour(element, 'paper')).to.deep.equal(hex(PALETTE.paper[0]));
  });

  it("take the page's font, or the one asked for, and sizes from one unit", async () => {
    const page = await fixture<HTMLElement>(html`<section style="font-family: Courier"></section>`);
    const element = await host({}, page);
    expect(getComputedStyle(element).fontFamily).to.equal('Courier');
    page.style.setProperty('--sanctuary-font', 'Georgia');
    page.style.setProperty('--sanctuary-rem', '20px');
    expect(getComputedStyle(element).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(element).fontSize).to.equal('20px');
  });

  it("1.4.11: give way to the visitor's forced colours, whatever the page has set", async () => {
    const page = await fixture<HTMLElement>(html`<section style="--sanctuary-accent: rgb(1, 2, 3)"></section>`);
    const element = await host({ scheme: 'dark' }, page);
    element.shadowRoot!.adoptedStyleSheets.push(forcedColours());
    expect(colour(element, 'accent')).to.deep.equal(colour(element, 'ink'));
    expect(contrast(colour(element, 'on-accent'), colour(element, 'accent'))).to.be.at.least(TEXT);
    expect(colour(element, 'surface')).to.deep.equal(colour(element, 'paper'));
  });

  it('print on white, even from a dark page with a pale accent', async () => {
    const page = await fixture<HTMLElement>(
      html`<section style="color-scheme: dark; --sanctuary-accent: rgb(240, 240, 240)"></section>`,
    );
    const element = await host({ scheme: 'dark' }, page);
    await emulateMedia({ media: 'print' });
    expect(colour(element, 'paper')).to.deep.equal([255, 255, 255, 1]);
    expect(contrast(colour(element, 'accent'), colour(element, 'paper'))).to.be.at.least(TEXT);
    expect(contrast(colour(element, 'ink'), colour(element, 'paper'))).to.be.at.least(TEXT);
  });

  for (const scheme of ['light', 'dark']) {
    it(`2.4.13: focus is 3 px of ink outside 2 px of paper, ${scheme}`, async () => {
      const element = await host({ scheme });
      const button = element.shadowRoot!.querySelector('button')!;
      button.focus({ focusVisible: true } as FocusOptions);
      const { outlineWidth, outlineOffset, outlineColor, boxShadow } = getComputedStyle(button);
      expect([outlineWidth, outlineOffset]).to.deep.equal(['3px', '2px']);
      expect(boxShadow).to.contain('0px 0px 0px 2px');
      // So far apart that on a ground of any brightness one of the two stands out by 3:1.
      expect(contrast(parse(outlineColor), parse(boxShadow))).to.be.at.least(9);
    });
  }
});

describe('what a page sets for its prose', () => {
  const OURS = {
    fontStyle: 'normal',
    fontWeight: '400',
    textAlign: 'start',
    textIndent: '0px',
    textShadow: 'none',
    textTransform: 'none',
    whiteSpace: 'normal',
    wordBreak: 'normal',
    writingMode: 'horizontal-tb',
  };

  it('stays outside, but for what a reader may need', async () => {
    const page = await fixture<HTMLElement>(html`
      <section
        style="font-style: italic; font-weight: 900; text-align: right; text-indent: 3em; text-shadow: 0 0 3px red;
          text-transform: uppercase; white-space: pre; word-break: break-all; writing-mode: vertical-rl;
          letter-spacing: 3px; word-spacing: 5px; visibility: hidden"
      ></section>
    `);
    const inside = (await host({}, page)).shadowRoot!.querySelector('i')!;
    inside.style.fontStyle = 'inherit';
    expect(getComputedStyle(inside)).to.include({
      ...OURS,
      letterSpacing: '3px',
      wordSpacing: '5px',
      visibility: 'hidden',
    });
  });
});
