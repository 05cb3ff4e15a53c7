// Belongs in test/elements/sanctuary-map/states.test.ts once the widget stays stale until the retry has an outcome.
import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { smallFeed } from '../../support/map-feed.ts';
import { clearPage, find, hasStatus, mountMap, visibleText } from '../../support/map-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: stale', () => {
  afterEach(clearPage);
  it('stays stale, and says so, while it is tried again', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    feed.body = new HttpResponse(null, { status: 500 });
    await map.refresh();
    await hasStatus(map, 'stale');
    const slow = held(smallFeed());
    feed.body = slow.body;
    find(map, 'button', 'Try again').click();
    await until(() => feed.requests === 3);
    await map.updateComplete;
    expect(map.status).to.equal('stale');
    expect(visibleText(map)).to.contain('We couldn’t refresh this list.');
    slow.release();
    await hasStatus(map, 'ready');
  });
});
