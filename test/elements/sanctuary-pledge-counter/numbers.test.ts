import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import {
  all,
  clearCounters,
  hasStatus,
  lightText,
  mountCounter,
  pledgesFeed,
  said,
  seen,
  showCounter,
  wholePledges,
} from '../../support/counter-page.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-pledge-counter: numbers', () => {
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearCounters();
  });

  it('shows both counts with their nouns, their change and their date', async () => {
    const { counter } = await showCounter();
    expect(said(counter, '.count')).to.equal('412 organisations | 2,841 people');
    expect(said(counter, '[part~="change"]')).to.equal(
      '12 more since 20 October 2026 | 59 fewer since 20 October 2026',
    );
    expect(said(counter, '[part~="as-of"]')).to.equal('Counted on 20 November 2026');
  });

  it('has a native bar to the goal with the same in words (D2)', async () => {
    const { counter } = await showCounter();
    const [bar] = all<HTMLProgressElement>(counter, 'progress');
    expect([bar?.value, bar?.max, bar?.getAttribute('aria-label')]).to.deep.equal([412, 500, 'Goal']);
    expect(said(counter, '.goal p')).to.equal('412 of 500 88 more to reach 500');
  });

  it('says when the goal is reached, and fills the bar no further', async () => {
    const pledges = { totals: [{ scope: 'all', organisations: 12, goal: 10 }] };
    const { counter } = await showCounter(pledges);
    expect(all<HTMLProgressElement>(counter, 'progress')[0]?.value).to.equal(10);
    expect(said(counter, '.goal p')).to.equal('12 of 10 The goal of 10 is reached');
  });

  it('names the milestone reached last and the next one', async () => {
    const { counter } = await showCounter();
    expect(said(counter, '.milestone')).to.equal(
      'Reached 250 A quarter of a thousand | Next 500 Half a thousand 88 to go',
    );
  });

  it('breaks the whole down by stream, as a list that can be read', async () => {
    const { counter } = await showCounter();
    expect(said(counter, '.breakdown li')).to.equal('Faith communities 117 | Schools 96 | Libraries 0');
    expect(all(counter, '.breakdown li svg:not([aria-hidden="true"])')).to.have.length(0);
  });

  it('says none in words, and what is not published apart from it', async () => {
    const { counter } = await showCounter(wholePledges(), { scope: 'northmoor' });
    expect(said(counter, '.figures > *')).to.equal('No organisations yet | 3 people');
    counter.scope = 'school';
    await counter.updateComplete;
    expect(said(counter, '.figures > *')).to.equal('96 organisations | The number of people has not been published.');
  });

  it('says that the date is not given, where it is not', async () => {
    const { counter } = await showCounter({ totals: [{ scope: 'all', organisations: 1 }] });
    expect(said(counter, '[part~="as-of"]')).to.equal('The date of this count is not given');
    expect(said(counter, '.count')).to.equal('1 organisation');
  });

  it('follows its attributes', async () => {
    const { counter } = await showCounter();
    counter.setAttribute('count', 'individuals');
    await counter.updateComplete;
    expect(said(counter, '.count')).to.equal('2,841 people');
    expect(all(counter, 'progress'), 'the goal counts organisations').to.have.length(0);
    counter.setAttribute('size', 'compact');
    counter.setAttribute('count', 'organisations');
    await counter.updateComplete;
    expect(all(counter, '.breakdown, .milestones, .supporters')).to.have.length(0);
    expect(said(counter, '.count')).to.equal('412 organisations');
  });

  it('takes a number for the scope, as a framework may set it', async () => {
    const { counter } = await showCounter({ totals: [{ scope: '42', organisations: 3 }] }, {}, 'empty');
    counter.scope = 42 as never;
    await hasStatus(counter, 'ready');
    expect(said(counter, '.count')).to.equal('3 organisations');
  });

  it('takes a size that it does not know for the full one', async () => {
    const { counter } = await showCounter(undefined, { size: 'Large' });
    expect(all(counter, '.breakdown, .milestones, .supporters, .source')).to.have.length(4);
  });

  it('keeps the fill of the bar on paper, where browsers leave grounds out (A11)', async () => {
    const { counter } = await showCounter();
    const [bar] = all(counter, 'progress');
    expect(getComputedStyle(bar!).printColorAdjust).to.equal('exact');
  });

  it('leads to the form of the group, and says where that is', async () => {
    const { counter } = await showCounter();
    const [link] = all<HTMLAnchorElement>(counter, 'a[part~="pledge"]');
    expect([link?.href, link?.rel]).to.deep.equal(['https://pledge.example/form', 'noopener']);
    expect(said(counter, '.where')).to.equal('On pledge.example. Nothing is collected here.');
    expect(all(counter, 'form')).to.have.length(0);
  });

  describe('in the page itself (D1)', () => {
    it('shows the fallback until there is a number, and writes the number beside it', async () => {
      const slow = held(pledgesFeed(wholePledges()));
      const { url } = await serveFeed(slow.body);
      const counter = mountCounter({ feed: url }, '400 organisations');
      await counter.updateComplete;
      expect(seen(counter)).to.equal('400 organisations');
      slow.release();
      await hasStatus(counter, 'ready');
      expect(lightText(counter)).to.deep.equal(['organisations 412 "412"', 'individuals 2841 "2,841"']);
      expect(counter.firstChild?.textContent, 'the fallback is whole').to.equal('400 organisations');
      expect(seen(counter)).to.contain('412').and.not.to.contain('400 organisations');
    });

    it('can be selected and copied', async () => {
      const { counter } = await showCounter();
      const [data] = counter.querySelectorAll('data');
      getSelection()?.selectAllChildren(data!);
      expect(getSelection()?.toString()).to.equal('412');
      expect(data?.checkVisibility()).to.equal(true);
    });

    it('uses a <data> that the page has already, before and after', async () => {
      const slow = held(pledgesFeed(wholePledges()));
      const { url } = await serveFeed(slow.body);
      const data = document.createElement('data');
      Object.assign(data, { slot: 'organisations', value: '400', textContent: '400 organisations' });
      const counter = mountCounter({ feed: url, count: 'organisations' }, data);
      await counter.updateComplete;
      expect(data.checkVisibility(), 'before').to.equal(true);
      slow.release();
      await hasStatus(counter, 'ready');
      expect(counter.querySelectorAll('data')).to.have.length(1);
      expect(data.value).to.equal('412');
    });

    it('takes its number away when there is none to vouch for', async () => {
      const { counter } = await showCounter();
      counter.feed = (await serveFeed([])).url;
      await hasStatus(counter, 'error');
      expect(lightText(counter)).to.deep.equal([]);
    });

    it('is still seen where the page empties the tag, as a framework does that renders again', async () => {
      const { counter, feed } = await showCounter();
      const sentence = mountCounter({ feed: feed.url, size: 'inline' });
      await hasStatus(sentence, 'ready');
      for (const one of [counter, sentence]) one.textContent = 'What the page writes.';
      expect(said(counter, '.count')).to.equal('412 organisations | 2,841 people');
      expect(seen(sentence)).to.equal('412 organisations and 2,841 people');
      await counter.refresh();
      await until(() => lightText(counter).length === 2, 'it is not in the page again');
      expect(said(counter, '.count')).to.equal('412 organisations | 2,841 people');
    });

    it('keeps one number, however often it is drawn', async () => {
      const { counter, feed } = await showCounter(wholePledges(), { count: 'organisations' });
      const [data] = counter.querySelectorAll('data');
      const pledges = wholePledges();
      pledges.totals[0]!['organisations'] = 413;
      feed.body = pledgesFeed(pledges);
      await counter.refresh();
      await until(() => data?.value === '413');
      expect(lightText(counter)).to.deep.equal(['organisations 413 "413"']);
    });
  });
});
