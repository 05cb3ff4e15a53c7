import { emulateMedia } from '@web/test-runner-commands';
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { SanctuaryPledgeCounterElement } from '../../../src/elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import {
  all,
  clearCounters,
  hasStatus,
  mountCounter,
  openSupporters,
  pledgesFeed,
  press,
  said,
  showCounter,
  spoken,
  wholePledges,
} from '../../support/counter-page.ts';
import { serveFeed, type ServedFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

const FIRST = 'Pledged so far: 412 organisations and 2,841 people';

describe('sanctuary-pledge-counter: counting and telling', () => {
  let heard: Heard;
  beforeEach(async () => {
    heard = hearConsole();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
  afterEach(async () => {
    heard.stop();
    await clearCounters();
  });

  const ticks = (counter: SanctuaryPledgeCounterElement): HTMLElement[] => all(counter, '.tick');

  /** Every announcement from now on, in order. */
  function listen(counter: SanctuaryPledgeCounterElement): string[] {
    const words: string[] = [];
    new MutationObserver(() => {
      const now = spoken(counter);
      if (now && now !== words.at(-1)) words.push(now);
    }).observe(counter.shadowRoot!, { subtree: true, childList: true, characterData: true });
    return words;
  }

  async function change(counter: SanctuaryPledgeCounterElement, feed: ServedFeed, organisations: number) {
    const pledges = wholePledges();
    pledges.totals[0]!['organisations'] = organisations;
    feed.body = pledgesFeed(pledges);
    await counter.refresh();
    await until(() => counter.querySelector('data')?.value === String(organisations));
  }

  it('counts up once, the moving number hidden from assistive technology (D3)', async () => {
    const counter = mountCounter({ feed: (await serveFeed(pledgesFeed(wholePledges()))).url });
    await until(() => ticks(counter).length === 2, 'it is in view, and never counted', {
      interval: 5,
    });
    const shown = new Set<string>();
    const height = all(counter, '.widget')[0]?.offsetHeight;
    expect(getComputedStyle(counter.querySelector('data')!).opacity, 'one number is seen, not two').to.equal('0');
    while (ticks(counter).length > 0) {
      for (const tick of ticks(counter)) expect(tick.getAttribute('aria-hidden')).to.equal('true');
      expect(said(counter, '.number > slot'), 'what is read aloud is the last number').to.equal('412 | 2,841');
      shown.add(ticks(counter)[0]?.textContent ?? '');
      await nextFrame();
    }
    expect(shown.size).to.be.above(3);
    expect(all(counter, '.widget')[0]?.offsetHeight, 'nothing moved below it').to.equal(height);
    const numbers = [...shown].map(Number);
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    expect(Math.max(...numbers)).to.be.at.most(412);
    counter.requestUpdate();
    await counter.updateComplete;
    counter.remove();
    document.body.append(counter);
    await counter.updateComplete;
    await nextFrame();
    expect(ticks(counter), 'never again').to.have.length(0);
  });

  it('does not move under reduced motion (A7)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { counter } = await showCounter();
    for (let i = 0; i < 5; i++) {
      expect(ticks(counter)).to.have.length(0);
      await nextFrame();
    }
    expect(counter.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('waits until it is seen, and shows the number meanwhile', async () => {
    const tall = document.createElement('div');
    tall.dataset['scene'] = '';
    tall.style.height = '300vh';
    document.body.prepend(tall);
    const { counter } = await showCounter();
    await nextFrame();
    await nextFrame();
    expect(ticks(counter), 'below the fold').to.have.length(0);
    counter.scrollIntoView();
    await until(() => ticks(counter).length > 0, 'it never began');
    scrollTo(0, 0);
  });

  it('announces the number once, at the end (D3, A8)', async () => {
    const { counter } = await showCounter();
    const words = listen(counter);
    await until(() => words.length > 0, 'nothing was said');
    await aTimeout(1200);
    expect(words).to.deep.equal([FIRST]);
  });

  it('announces each change once, by its end (A8)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { counter, feed } = await showCounter();
    const words = listen(counter);
    await change(counter, feed, 413);
    await change(counter, feed, 414);
    await until(() => words.length > 0, 'nothing was said');
    await counter.refresh();
    await aTimeout(1200);
    expect(words).to.deep.equal([FIRST.replace('412', '414')]);
  });

  it('interrupts nobody who is busy elsewhere on the page (A8)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { counter, feed } = await showCounter();
    const words = listen(counter);
    const field = document.createElement('input');
    field.dataset['scene'] = '';
    document.body.append(field);
    field.focus();
    await change(counter, feed, 413);
    await aTimeout(1300);
    expect(words).to.deep.equal([]);
  });

  it('says that it is old when it cannot be refreshed, and shows it with the time (A12)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { counter, feed } = await showCounter();
    const words = listen(counter);
    feed.body = new HttpResponse(null, { status: 500 });
    await counter.refresh();
    await hasStatus(counter, 'stale');
    expect(said(counter, '[part~="notice"] p')).to.match(/^We couldn’t refresh this count. It is shown as it was on /);
    expect(said(counter, '.count')).to.contain('412');
    await until(() => words.length > 0, 'nothing was said');
    expect(words[0]).to.contain('couldn’t refresh');
  });

  it('tells how many names a search has found, once (A8)', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { counter } = await showCounter();
    await openSupporters(counter);
    const words = listen(counter);
    press(counter, /^Next/);
    await until(() => words.length > 0, 'nothing was said');
    expect(words).to.deep.equal(['23 names. Page 2 of 3']);
  });
});
