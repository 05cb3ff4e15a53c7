import { expect, nextFrame } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { watchShifts } from '../../support/watch-shifts.ts';

// The element is defined in here only, after it stands in the page. So no support that defines it is imported.
describe('sanctuary-map: arriving in a page that is there already', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('sanctuary-map, style[data-page], p')) element.remove();
  });

  function arrive(feed: string): { map: SanctuaryMapElement; after: HTMLElement } {
    const style = document.createElement('style');
    style.dataset['page'] = '';
    style.textContent = 'sanctuary-map { display: block; height: 500px }';
    const map = document.createElement('sanctuary-map') as SanctuaryMapElement;
    map.textContent = 'Find a group';
    map.feed = feed;
    const after = document.createElement('p');
    after.textContent = 'What follows';
    document.head.append(style);
    document.body.append(map, after);
    return { map, after };
  }

  const marks = (map: SanctuaryMapElement): number => map.shadowRoot?.querySelectorAll('.mark').length ?? 0;

  it('takes up properties set before it was defined, and shifts nothing on its way to ready', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    expect(customElements.get('sanctuary-map')).to.equal(undefined);
    const { map, after } = arrive(url);
    map.headingLevel = 3;
    map.show = 'places';
    const top = after.getBoundingClientRect().top;
    const shifts = watchShifts();
    const tops = new Set<number>();
    const watch = setInterval(() => tops.add(after.getBoundingClientRect().top), 5);

    await import('../../../src/define/sanctuary-map.ts');
    await until(() => map.status === 'loading' && map.matches(':state(loading)'));
    await nextFrame();
    slow.release();
    await until(() => marks(map) > 0, 'no mark was drawn');
    await nextFrame();
    await nextFrame();

    clearInterval(watch);
    expect(shifts(), 'layout shift').to.equal(0);
    expect([...tops], 'where the page goes on').to.deep.equal([top]);
    expect(map.shadowRoot?.querySelector('h3')?.textContent).to.equal('Places of sanctuary');
    expect(map.shadowRoot?.querySelectorAll('[part~="row"]')).to.have.length(5);
    expect(Object.hasOwn(map, 'feed'), 'an own property would hide the accessor').to.equal(false);
  });

  it('shifts nothing when it was loading long enough to say so', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    const { map, after } = arrive(url);
    map.textContent = '';
    const top = after.getBoundingClientRect().top;
    const shifts = watchShifts();
    await until(() => map.shadowRoot?.querySelector('[aria-busy]'), 'loading was never said');
    await nextFrame();
    expect(map.clientHeight).to.equal(500);
    slow.release();
    await until(() => marks(map) > 0, 'no mark was drawn');
    await nextFrame();
    await nextFrame();
    expect(shifts(), 'layout shift').to.equal(0);
    expect(after.getBoundingClientRect().top).to.equal(top);
  });

  it('keeps one height from loading to ready where the page reserves none', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    const { map } = arrive(url);
    document.querySelector('style[data-page]')?.remove();
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    expect(map.offsetHeight).to.equal(40 * rem);
    slow.release();
    await until(() => marks(map) > 0, 'no mark was drawn');
    expect(map.offsetHeight).to.equal(40 * rem);
    map.style.setProperty('--sanctuary-map-height', '333px');
    expect(map.offsetHeight).to.equal(333);
  });

  it('would have seen a shift', async () => {
    const after = document.createElement('p');
    after.textContent = 'What follows';
    document.body.prepend(after);
    await nextFrame();
    await nextFrame();
    const shifts = watchShifts();
    after.style.marginTop = '200px';
    await until(() => shifts() > 0, 'no shift was seen');
  });
});
