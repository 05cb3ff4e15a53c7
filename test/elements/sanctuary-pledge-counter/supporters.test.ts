import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryPledgeCounterElement } from '../../../src/elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import {
  all,
  clearCounters,
  NAMES,
  openSupporters,
  pledgesFeed,
  press,
  said,
  showCounter,
  wholePledges,
} from '../../support/counter-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-pledge-counter: supporters who agreed to be named', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(clearCounters);

  const names = (counter: SanctuaryPledgeCounterElement): string[] =>
    all(counter, '[part~="supporter"]').map(({ textContent }) => textContent.trim());

  async function search(counter: SanctuaryPledgeCounterElement, words: string): Promise<void> {
    const [field] = all<HTMLInputElement>(counter, 'input');
    field!.value = words;
    field!.dispatchEvent(new Event('input', { bubbles: true }));
    await counter.updateComplete;
  }

  it('are a press away, and go again', async () => {
    const { counter } = await showCounter();
    expect(names(counter)).to.deep.equal([]);
    const button = press(counter, /^23 organisations agreed to be named$/);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await until(() => names(counter).length > 0);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await counter.updateComplete;
    expect(names(counter)).to.deep.equal([]);
  });

  it('come in pages, in the order of the alphabet, and no name is missing', async () => {
    const { counter } = await showCounter();
    await openSupporters(counter);
    const all: string[] = [];
    for (const page of [1, 2, 3]) {
      expect(said(counter, '.pages p')).to.equal(`Page ${page} of 3`);
      all.push(...names(counter));
      press(counter, /^Next/);
      await counter.updateComplete;
    }
    expect(all).to.deep.equal(NAMES);
  });

  it('keeps focus on the button that leads no further (A2)', async () => {
    const { counter } = await showCounter();
    await openSupporters(counter);
    press(counter, /^Next/);
    await counter.updateComplete;
    const button = press(counter, /^Next/);
    await counter.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(counter.shadowRoot?.activeElement).to.equal(button);
    button.click();
    await counter.updateComplete;
    expect(said(counter, '.pages p')).to.equal('Page 3 of 3');
  });

  it('are found by a part of their name, whatever the accents and the case', async () => {
    const pledges = wholePledges();
    (pledges['supporters'] as object[]).push({ name: { en: 'Harbour Café', cy: 'Caffi’r Harbwr' } });
    const { counter } = await showCounter(pledges);
    await openSupporters(counter);
    await search(counter, 'CAFE');
    expect(names(counter)).to.deep.equal(['Harbour Café']);
    await search(counter, 'harbwr');
    expect(names(counter), 'in any of its languages').to.deep.equal(['Harbour Café']);
    await search(counter, 'nobody');
    expect(said(counter, '.supporters .none')).to.equal('No name fits.');
    await search(counter, '');
    expect(said(counter, '.pages p')).to.equal('Page 1 of 3');
  });

  it('link to their sites where they gave one', async () => {
    const { counter } = await showCounter();
    await openSupporters(counter);
    const links = all<HTMLAnchorElement>(counter, '[part~="supporter"] a');
    expect(links[0]?.href).to.equal('https://supporters.example/0');
    expect(links.every(({ rel }) => rel === 'noopener')).to.equal(true);
  });

  it('are those of the scope only, and nobody else is named anywhere', async () => {
    const { counter } = await showCounter(wholePledges(), { scope: 'northmoor' });
    await openSupporters(counter);
    expect(said(counter, '.supporters > button')).to.equal('12 organisations agreed to be named');
    expect(counter.shadowRoot?.textContent).not.to.contain('Example M Society');
  });

  it('are gone from the page when they are gone from the feed', async () => {
    const { counter, feed } = await showCounter();
    await openSupporters(counter);
    const pledges = wholePledges();
    pledges['supporters'] = (pledges['supporters'] as object[]).slice(1);
    feed.body = pledgesFeed(pledges);
    await counter.refresh();
    await until(() => !names(counter).includes(NAMES[0]!));
    expect(counter.shadowRoot?.textContent).not.to.contain(NAMES[0]);
  });

  it('takes no name that is a person’s member of the feed', async () => {
    const pledges = wholePledges();
    Object.assign(pledges, { individuals: [{ name: 'A person' }], people: ['A person'] });
    const { counter } = await showCounter(pledges);
    await openSupporters(counter);
    expect(counter.shadowRoot?.textContent).not.to.contain('A person');
  });

  it('are all on paper, the search and the buttons are not (A11)', async () => {
    const { counter } = await showCounter();
    await until(() => all(counter, '.supporters').length > 0);
    await import('../../../src/elements/sanctuary-pledge-counter/supporters.view.ts');
    await counter.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    expect(names(counter)).to.deep.equal(NAMES);
    expect(all(counter, 'button, input').filter((control) => control.checkVisibility())).to.deep.equal([]);
    expect(all(counter, '.count').every((count) => count.checkVisibility())).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await counter.updateComplete;
    expect(names(counter)).to.deep.equal([]);
  });
});
