import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { hearConsole, type Heard } from '../../support/console.ts';
import {
  clearCounters,
  hasStatus,
  mountCounter,
  pledgesFeed,
  seen,
  showCounter,
  wholePledges,
} from '../../support/counter-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';

describe('sanctuary-pledge-counter: in a sentence', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearCounters();
  });

  for (const [count, words] of [
    ['organisations', '412 organisations'],
    ['individuals', '2,841 people'],
    ['both', '412 organisations and 2,841 people'],
  ] as const) {
    it(`reads as a part of it: ${count}`, async () => {
      const { counter } = await showCounter(wholePledges(), { size: 'inline', count });
      expect(seen(counter)).to.equal(words);
    });
  }

  it('says none in words, and leaves out what is not published', async () => {
    const { counter } = await showCounter(wholePledges(), { size: 'inline', scope: 'northmoor' });
    expect(seen(counter)).to.equal('no organisations yet and 3 people');
    counter.scope = 'school';
    await counter.updateComplete;
    expect(seen(counter)).to.equal('96 organisations');
  });

  it('takes the font, the size and the colour of the words around it, and their line', async () => {
    const { counter } = await showCounter(wholePledges(), { size: 'inline', count: 'organisations' });
    const sentence = document.createElement('p');
    sentence.dataset['scene'] = '';
    sentence.style.cssText = 'font: italic 700 29px / 2 serif; color: rgb(1, 2, 3); text-transform: uppercase';
    sentence.append('So far ', counter, ' have pledged.');
    document.body.append(sentence);
    await hasStatus(counter, 'ready');
    const figure = counter.querySelector('data')!;
    for (const name of ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'color'] as const) {
      expect(getComputedStyle(figure)[name], name).to.equal(getComputedStyle(sentence)[name]);
    }
    expect(getComputedStyle(figure).textTransform).to.equal('uppercase');
    expect(getComputedStyle(counter).display).to.equal('inline');
    expect(getComputedStyle(counter).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(sentence.offsetHeight, 'one line').to.equal(58);
  });

  it('does not count up: words in a sentence do not move', async () => {
    const { counter } = await showCounter(wholePledges(), { size: 'inline' });
    expect(counter.shadowRoot?.querySelector('.tick, .is-counting')).to.equal(null);
  });

  for (const [what, body, status] of [
    ['cannot be read', new HttpResponse(null, { status: 500 }), 'error'],
    ['is not published', pledgesFeed({ totals: [] }), 'empty'],
  ] as const) {
    it(`leaves the words of the page where the count ${what}`, async () => {
      const { url } = await serveFeed(body);
      const counter = mountCounter({ feed: url, size: 'inline' }, '400 organisations');
      await hasStatus(counter, status);
      expect(seen(counter)).to.equal('400 organisations');
    });
  }

  it('keeps the last number when it cannot be refreshed', async () => {
    const { counter, feed } = await showCounter(wholePledges(), { size: 'inline', count: 'organisations' });
    feed.body = new HttpResponse(null, { status: 500 });
    await counter.refresh();
    await hasStatus(counter, 'stale');
    expect(seen(counter)).to.equal('412 organisations');
  });
});
