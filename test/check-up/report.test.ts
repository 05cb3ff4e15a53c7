import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { openCheckUp } from '../../src/check-up/check-up.ts';
import { parseColour, contrastOf, type Colour } from '../../src/check-up/colour.ts';
import { reportText } from '../../src/check-up/report-text.ts';
import { checkPage, clearPage, goodPage, report } from '../support/check-up-page.ts';
import { until } from '../support/until.ts';

const button = (words: string): HTMLButtonElement =>
  [...report()!.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
const status = (): string => report()?.querySelector('[role="status"]')?.textContent ?? '';

describe('check-up: its report', () => {
  afterEach(clearPage);
  after(async () => {
    await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  it('takes focus to its heading; Escape closes it and gives focus back (A2)', async () => {
    const { main } = await goodPage();
    const before = Object.assign(document.createElement('button'), { textContent: 'Before' });
    main.append(before);
    before.focus();
    const root = await checkPage();
    expect(root.activeElement?.localName).to.equal('h1');
    const dialog = root.querySelector('dialog')!;
    expect(dialog.getAttribute('aria-labelledby')).to.equal(root.activeElement?.id);
    await sendKeys({ press: 'Escape' });
    await until(() => !report(), 'it stays open');
    expect(document.activeElement).to.equal(before);
  });

  it('is closed by its button, leaves nothing on the page, and opens again', async () => {
    await goodPage();
    const count = document.body.childElementCount;
    for (let times = 0; times < 2; times++) {
      await checkPage();
      button('Close').click();
      await until(() => !report(), 'it stays open');
      expect(document.body.childElementCount).to.equal(count);
    }
  });

  it('is open once, however often it is asked for', async () => {
    await goodPage();
    await Promise.all([openCheckUp(), openCheckUp()]);
    const open = [...document.body.children].filter(({ shadowRoot }) => shadowRoot?.querySelector('dialog'));
    expect(open).to.have.length(1);
  });

  it('copies its text, or selects it, and says which once (A8)', async () => {
    await goodPage();
    const root = await checkPage();
    button('Copy as text').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status() !== '', 'nothing was said');
    expect(status()).to.match(/is copied|is selected: press Ctrl and C/);
    expect(root.querySelectorAll('[role="status"], [aria-live]')).to.have.length(1);
    expect(root.querySelector('pre')?.textContent).to.match(
      /^Check-up of this page\n.*\nFine: <sanctuary-pledge-counter> is ready\./s,
    );
  });

  it('checks again, and says so (A8)', async () => {
    const { main } = await goodPage();
    await checkPage();
    main.querySelector('h1')!.remove();
    button('Check again').click();
    await until(() => status() === 'Checked again.', 'nothing was said');
    expect(report()!.querySelector('.summary')?.textContent).to.contain('1 thing to look at');
  });

  it('leaves out of its text what stands after the ? and the # of the address', () => {
    const findings = [{ weight: 'fine', words: 'https://feed.example/a.json?key=secret is read.' }] as const;
    const sections = [{ title: 'Feeds', findings }];
    const text = reportText(sections, 'https://site.example/page?token=secret#find=LS1', new Date(0));
    expect(text)
      .to.contain('https://site.example/page\n')
      .and.contain('https://feed.example/a.json is read.')
      .and.not.match(/secret|LS1/);
  });

  it('can be read whatever the page has set: its colours, its text and its direction are its own', async () => {
    const { main } = await goodPage();
    main.style.color = 'red';
    document.documentElement.style.setProperty('--sanctuary-ink', '#fbf8f3');
    document.body.dir = 'rtl';
    const root = await checkPage();
    const { color, backgroundColor, direction } = getComputedStyle(root.querySelector('dialog')!);
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('dir');
    expect(contrastOf(parseColour(color)!, parseColour(backgroundColor)!)).to.be.greaterThan(7);
    expect(direction).to.equal('ltr');
  });

  for (const [width, colorScheme] of [
    [280, 'light'],
    [1280, 'dark'],
  ] as const) {
    it(`has no fault that axe finds, and cuts nothing, at ${width} px, ${colorScheme} (A1, A6)`, async () => {
      await setViewport({ width, height: 700 });
      await emulateMedia({ colorScheme });
      const { counter } = await goodPage();
      counter.setAttribute('heading-level', '4');
      counter.style.setProperty('--sanctuary-ink-2', '#eeeeee');
      const root = await checkPage();
      root.querySelector('details')!.open = true;
      await expect(root.host as HTMLElement).to.be.accessible();
      const dialog = root.querySelector('dialog')!;
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    });
  }
});

describe('check-up: colours', () => {
  it('reads what browsers compute, and nothing else', () => {
    expect(parseColour('rgb(255, 0, 51)')).to.deep.equal([1, 0, 0.2, 1]);
    expect(parseColour('rgba(0, 0, 0, 0.5)')).to.deep.equal([0, 0, 0, 0.5]);
    expect(parseColour('color(srgb 0.5 1e-3 0 / 0.25)')).to.deep.equal([0.5, 0.001, 0, 0.25]);
    for (const other of ['', 'oklch(0.5 0.1 20)', 'red']) expect(parseColour(other), other).to.equal(undefined);
  });

  it('measures contrast as WCAG 2.2 does', () => {
    const [black, white, grey]: readonly Colour[] = [
      [0, 0, 0, 1],
      [1, 1, 1, 1],
      [119 / 255, 119 / 255, 119 / 255, 1],
    ];
    expect(contrastOf(black!, white!)).to.equal(21);
    // #777 on white: 4.48, the best-known near miss
    expect(contrastOf(grey!, white!)).to.be.within(4.47, 4.49);
  });
});
