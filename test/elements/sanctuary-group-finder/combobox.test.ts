import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  answered,
  button,
  clearFinders,
  field,
  focusedIn,
  inFinder,
  options,
  resultsHeading,
  showFinder,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: the field', () => {
  afterEach(clearFinders);

  async function typed(text: string): Promise<SanctuaryGroupFinderElement> {
    const finder = await showFinder();
    field(finder).focus();
    await sendKeys({ type: text });
    await until(() => options(finder).length > 0, 'nothing was suggested');
    return finder;
  }

  it('says the county of a town that was taken only where that says more than its name', async () => {
    for (const [text, county, value] of [
      ['Leeds', 'England', 'Leeds'],
      ['Ashford', 'Kent', 'Ashford, Kent'],
    ] as const) {
      const finder = await typed(text);
      await until(() => options(finder).some((option) => textOf(option) === `${text} ${county}`));
      options(finder)
        .find((option) => textOf(option) === `${text} ${county}`)!
        .click();
      expect(field(finder).value).to.equal(value);
      finder.remove();
    }
  });

  it('answers what a browser or a helper filled in, telling of it once it was done', async () => {
    const finder = await showFinder();
    field(finder).value = 'York';
    field(finder).dispatchEvent(new Event('change', { bubbles: true }));
    await finder.refresh();
    button(finder, 'Find').click();
    await answered(finder);
    expect(resultsHeading(finder)).to.contain('near York');
  });

  const press = (key: string): Promise<void> => sendKeys({ press: key });
  async function withAlt(key: string): Promise<void> {
    await sendKeys({ down: 'Alt' });
    await press(key);
    await sendKeys({ up: 'Alt' });
  }
  /** The option the field says is the active one. */
  const active = (finder: SanctuaryGroupFinderElement): string => {
    const id = field(finder).getAttribute('aria-activedescendant');
    return textOf(id ? finder.shadowRoot?.getElementById(id) : null);
  };

  it('has a visible label and hint, and is filled in by browsers that know the postcode (C2)', async () => {
    const finder = await showFinder();
    const input = field(finder);
    const label = inFinder<HTMLLabelElement>(finder, 'label')[0]!;
    expect(label.control).to.equal(input);
    expect(label.checkVisibility()).to.equal(true);
    expect(textOf(label)).to.equal('Postcode, town or group name');
    const hint = finder.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!);
    expect(textOf(hint)).to.contain('stays on this device');
    expect(hint?.checkVisibility()).to.equal(true);
    expect(input.autocomplete).to.equal('postal-code');
  });

  it('is a combobox with a list, which it says is closed until there is one (C1)', async () => {
    const finder = await showFinder();
    const input = field(finder);
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    await type(finder, 'alder');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    const list = finder.shadowRoot!.getElementById(input.getAttribute('aria-controls')!);
    expect(list?.getAttribute('role')).to.equal('listbox');
    expect(list?.checkVisibility()).to.equal(true);
    expect(list?.children).to.have.length(options(finder).length);
  });

  it('suggests groups and towns together, each told from others of its name', async () => {
    const finder = await typed('Newport');
    const said = options(finder).map(textOf);
    expect(new Set(said).size, said.join(' | ')).to.equal(said.length);
    expect(said, 'and not by its own name').to.include('Newport Wales').and.to.include('Newport Isle of Wight');
    await type(finder, 'beech');
    expect(options(finder).map(textOf).join(' | ')).to.contain('Beech Group Local group');
  });

  it('goes through the list by Down and Up, around both ends, focus staying in the field (C1)', async () => {
    const finder = await typed('group');
    const names = options(finder).map(textOf);
    expect(names.length).to.be.above(2);
    expect(active(finder)).to.equal('');
    await press('ArrowDown');
    expect(active(finder)).to.equal(names[0]);
    await press('ArrowDown');
    expect(active(finder)).to.equal(names[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(active(finder)).to.equal(names.at(-1));
    await press('ArrowDown');
    expect(active(finder)).to.equal(names[0]);
    expect(focusedIn(finder)).to.equal(field(finder));
    expect(options(finder).filter((option) => option.getAttribute('aria-selected') === 'true')).to.have.length(1);
  });

  it('gives the caret back by Home, End and the sideways arrows (C1)', async () => {
    const finder = await typed('group');
    for (const [key, caret] of [
      ['Home', 0],
      ['End', 5],
      ['ArrowLeft', 4],
    ] as const) {
      await press('ArrowDown');
      expect(active(finder)).not.to.equal('');
      await press(key);
      expect(active(finder), key).to.equal('');
      expect(field(finder).selectionStart, key).to.equal(caret);
    }
  });

  it('takes the active option by Enter, and asks by the next (C1)', async () => {
    const finder = await typed('alder');
    await press('ArrowDown');
    await press('Enter');
    expect(field(finder).value).to.equal('Alder Group');
    expect(field(finder).getAttribute('aria-expanded')).to.equal('false');
    expect(inFinder(finder, '#results-heading'), 'nothing is answered that was not asked').to.have.length(0);
    await press('Enter');
    await answered(finder);
    expect(resultsHeading(finder)).to.contain('near Alder Group');
  });

  it('keeps to the option that was taken among several of one name', async () => {
    const finder = await typed('Newport');
    const wight = options(finder).find((option) => textOf(option).includes('Wight'))!;
    wight.click();
    await finder.updateComplete;
    expect(field(finder).value).to.contain('Wight');
    button(finder, 'Find').click();
    await answered(finder);
    expect(resultsHeading(finder)).to.contain('of Newport');
  });

  it('closes by Escape, and is emptied by the next (C1)', async () => {
    const finder = await typed('alder');
    await press('Escape');
    expect(options(finder)).to.have.length(0);
    expect(field(finder).value).to.equal('alder');
    await press('Escape');
    expect(field(finder).value).to.equal('');
  });

  it('opens by Down, and by Alt with Down without choosing; closes by Alt with Up (C1)', async () => {
    const finder = await typed('alder');
    await press('Escape');
    await press('ArrowDown');
    expect(active(finder)).to.contain('Alder Group');
    await withAlt('ArrowUp');
    expect(options(finder)).to.have.length(0);
    await withAlt('ArrowDown');
    expect(options(finder)).not.to.have.length(0);
    expect(active(finder)).to.equal('');
  });

  it('closes when focus goes on, having chosen nothing', async () => {
    const finder = await typed('alder');
    await press('ArrowDown');
    await press('Tab');
    expect(options(finder)).to.have.length(0);
    expect(field(finder).value).to.equal('alder');
    expect(focusedIn(finder)).to.equal(button(finder, 'Find'));
  });

  it('takes an option that is pressed, and keeps focus', async () => {
    const finder = await typed('alder');
    const [option] = options(finder);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option!.dispatchEvent(down);
    expect(down.defaultPrevented, 'focus would leave the field, and the list close').to.equal(true);
    option!.click();
    await finder.updateComplete;
    expect(field(finder).value).to.equal('Alder Group');
    expect(focusedIn(finder)).to.equal(field(finder));
  });

  it('announces how many suggestions there are, once a second of quiet has passed (A8)', async () => {
    const finder = await typed('alder');
    const said = (): string => textOf(inFinder(finder, '.visually-hidden[role="status"]')[0]);
    await until(() => /^\d suggestions?$/.test(said()), 'nothing was said');
  });

  it('says nothing of a list that has closed meanwhile (A8)', async () => {
    const finder = await typed('alder');
    const said = (): string => textOf(inFinder(finder, '.visually-hidden[role="status"]')[0]);
    await until(() => /^\d suggestions?$/.test(said()), 'nothing was said');
    await type(finder, 'alder g');
    await press('Escape');
    await until(() => said() === '', 'still says that there are suggestions');
  });

  it('has targets of 44 pixels (A4)', async () => {
    const finder = await typed('group');
    for (const element of [field(finder), button(finder, 'Find'), button(finder, 'Use my'), ...options(finder)])
      expect(element.getBoundingClientRect().height, textOf(element)).to.be.at.least(44);
  });
});
