import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  answered,
  ask,
  button,
  cardNames,
  clearFinders,
  comesTo,
  field,
  finderFeed,
  focusedIn,
  inFinder,
  mountFinder,
  options,
  resultsHeading,
  showFinder,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { scene } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { expectNothingLeft, settle, watchLeftovers, type Leftovers } from '../../support/watch-leftovers.ts';

describe('sanctuary-group-finder: coming and going', () => {
  let left: Leftovers | undefined;
  afterEach(async () => {
    left?.stop();
    left = undefined;
    await clearFinders();
  });

  it('can be used before its feed has come, says once that it loads, and answers when it has (A8)', async () => {
    const slow = held(finderFeed());
    const { url } = await serveFeed(slow.body);
    const finder = mountFinder({ feed: url }, 'All groups');
    await until(() => field(finder));
    await type(finder, 'Leeds');
    button(finder, 'Find').click();
    expect(finder.status).to.equal('loading');
    await until(() => textOf(inFinder(finder, '.wait')[0]) === 'Loading');
    const said: string[] = [];
    const region = inFinder(finder, '.visually-hidden[role="status"]')[0]!;
    const hearing = new MutationObserver(() => said.push(textOf(region)));
    hearing.observe(region, { childList: true, characterData: true, subtree: true });
    await until(() => said.length > 0, 'nothing is said');
    slow.release();
    await answered(finder);
    expect(resultsHeading(finder)).to.equal('3 groups near Leeds');
    expect(focusedIn(finder)?.id).to.equal('results-heading');
    await until(() => textOf(region) === '', 'what was said stays');
    hearing.disconnect();
    expect(said).to.deep.equal(['Loading', '']);
  });

  for (const [what, where] of [
    ['the list under the field', '#field'],
    ['an answer', '#results-heading'],
  ] as const)
    it(`keeps the focus of somebody at ${what} when it is given another feed (A2)`, async () => {
      const finder = await showFinder(finderFeed(), {}, 'ready');
      if (where === '#field') {
        await type(finder, 'alder');
        await until(() => options(finder).length > 0, 'nothing is suggested');
      } else await ask(finder, 'Leeds');
      expect(focusedIn(finder)?.matches(where)).to.equal(true);
      const slow = held(finderFeed());
      finder.feed = (await serveFeed(slow.body)).url;
      await finder.updateComplete;
      expect(focusedIn(finder), 'while it is on its way').to.equal(field(finder));
      slow.release();
      await comesTo(finder, 'ready');
      expect(focusedIn(finder), 'once it has come').to.equal(field(finder));
    });

  it('takes no focus from a visitor who has gone on meanwhile', async () => {
    const slow = held(finderFeed());
    const { url } = await serveFeed(slow.body);
    const finder = mountFinder({ feed: url });
    await until(() => field(finder));
    await type(finder, 'Leeds');
    button(finder, 'Find').click();
    const elsewhere = document.createElement('button');
    scene(elsewhere);
    elsewhere.focus();
    slow.release();
    await answered(finder);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leaves nothing behind when it is taken out in the middle of everything', async () => {
    const finder = await showFinder(finderFeed(), { near: '', map: 'none' });
    await ask(finder, 'Leeds');
    finder.remove();
    left = watchLeftovers();
    document.body.append(finder);
    expect(left.observers.size, 'the watch works').to.be.above(0);
    await comesTo(finder, 'ready');
    left.timers.clear(); // of the wait itself
    await type(finder, 'al');
    expect(options(finder)).not.to.have.length(0);
    expect(left.listeners.size, 'the watch works').to.be.above(0);
    expect(left.timers.size, 'the watch works').to.be.above(0);
    finder.remove();
    await settle();
    expectNothingLeft(left);
  });

  it('leaves nothing behind when it is taken out while it loads', async () => {
    const { url } = await serveFeed(held({}).body);
    left = watchLeftovers();
    const finder = mountFinder({ feed: url, query: 'Leeds' });
    await settle();
    expect(left.timers.size, 'the watch works').to.be.above(0);
    finder.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expectNothingLeft(left);
  });

  it('can come and go fifty times, and keeps its answer when it is moved', async () => {
    const feed = await serveFeed(finderFeed());
    const finder = mountFinder({ feed: feed.url });
    await comesTo(finder, 'ready');
    await ask(finder, 'Leeds');
    const nodes = finder.shadowRoot!.querySelectorAll('*').length;
    const [around, other] = [scene(), scene()];
    left = watchLeftovers();
    for (let i = 0; i < 50; i++) {
      finder.remove();
      (i % 2 ? around : other).append(finder);
      if (i % 10 === 0) await aTimeout(0);
    }
    await comesTo(finder, 'ready');
    expect(cardNames(finder)).to.have.length(3);
    expect(finder.shadowRoot!.querySelectorAll('*')).to.have.length(nodes);
    expect(feed.requests, 'fetches').to.equal(1);
    finder.remove();
    await settle();
    expect([...left.listeners]).to.deep.equal([]);
  });

  it('is twice on a page, each for itself, with one fetch', async () => {
    const feed = await serveFeed(finderFeed());
    const one = mountFinder({ feed: feed.url });
    const two = mountFinder({ feed: feed.url, limit: '1' });
    await comesTo(one, 'ready');
    await comesTo(two, 'ready');
    await ask(one, 'Leeds');
    expect(inFinder(two, '#results-heading')).to.have.length(0);
    await ask(two, 'York');
    expect(cardNames(one)).to.have.length(3);
    expect(cardNames(two)).to.deep.equal(['Cedar Group']);
    expect(feed.requests).to.equal(1);
  });

  it('keeps the fallback where it has no feed, and with the error where the feed cannot be read', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const visible = (finder: SanctuaryGroupFinderElement): boolean => finder.querySelector('a')!.checkVisibility();
    const link = (): HTMLElement => Object.assign(document.createElement('a'), { textContent: 'All groups' });
    const lost = mountFinder({}, link());
    await lost.updateComplete;
    expect(visible(lost)).to.equal(true);
    expect(inFinder(lost, 'input')).to.have.length(0);
    const { url } = await serveFeed([]);
    const failed = mountFinder({ feed: url }, link());
    await comesTo(failed, 'error');
    console.warn = warn;
    expect(visible(failed)).to.equal(true);
    expect(textOf(inFinder(failed, '[role="alert"]')[0])).to.contain('We couldn’t read the list');
    const fine = await showFinder();
    fine.append(link());
    expect(visible(fine), 'a finder that works needs none').to.equal(false);
  });
});
