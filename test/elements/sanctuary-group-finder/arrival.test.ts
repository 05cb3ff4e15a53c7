import { expect, nextFrame } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { groupFeature } from '../../support/feeds.ts';
import { mapFeed } from '../../support/map-feed.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

// The element is defined in here only, after it stands in the page. So no support that defines it is imported.
describe('sanctuary-group-finder: arriving in a page that is there already', () => {
  it('takes up properties set before it was defined, and shifts nothing on its way to ready', async () => {
    const slow = held(mapFeed([groupFeature({ name: 'Alder Group' })]));
    const { url } = await serveFeed(slow.body);
    expect(customElements.get('sanctuary-group-finder')).to.equal(undefined);
    const style = document.createElement('style');
    style.textContent = 'sanctuary-group-finder { display: block; min-height: 21rem }';
    const finder = document.createElement('sanctuary-group-finder') as SanctuaryGroupFinderElement;
    finder.textContent = 'All groups';
    Object.assign(finder, { feed: url, headingLevel: 3, limit: 1 });
    const after = document.createElement('p');
    after.textContent = 'What follows';
    document.head.append(style);
    document.body.append(finder, after);
    const top = after.getBoundingClientRect().top;
    const tops = new Set<number>();
    const watch = setInterval(() => tops.add(after.getBoundingClientRect().top), 5);

    await import('../../../src/define/sanctuary-group-finder.ts');
    await until(() => finder.shadowRoot?.querySelector('input'), 'no field');
    expect(finder.status, 'usable before the feed is there').to.equal('loading');
    await nextFrame();
    slow.release();
    await until(() => finder.status === 'ready', 'never ready');
    await import('../../../src/elements/sanctuary-group-finder/answer/answers.ts'); // which comes after it
    await nextFrame();
    await nextFrame();
    clearInterval(watch);

    expect([...tops], 'where the page goes on').to.deep.equal([top]);
    expect(finder.shadowRoot?.querySelector('h3')?.textContent).to.equal('Find your local group');
    expect(finder.limit).to.equal(1);
    expect(Object.hasOwn(finder, 'feed'), 'an own property would hide the accessor').to.equal(false);
    for (const element of [style, finder, after]) element.remove();
  });
});
