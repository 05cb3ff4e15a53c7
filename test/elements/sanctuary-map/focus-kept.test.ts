import { expect } from '@open-wc/testing';
import { groupFeature } from '../../support/feeds.ts';
import { at, mapFeed, smallFeed } from '../../support/map-feed.ts';
import {
  clearPage,
  drawn,
  find,
  focused,
  hasStatus,
  markOf,
  mountMap,
  named,
  rowNames,
  rowOf,
} from '../../support/map-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

const groups = (...names: string[]): unknown =>
  mapFeed(names.map((name) => groupFeature({ id: name.toLowerCase().replaceAll(' ', '-'), name })));

describe('sanctuary-map: focus when what had it goes (A2)', () => {
  onWidePage();
  afterEach(clearPage);

  it('goes to the count when a refresh takes the line that had it', async () => {
    const feed = await serveFeed(groups('Alder', 'Beech', 'Cedar'));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    rowOf(map, 'Beech').focus();
    feed.body = groups('Alder', 'Cedar');
    await map.refresh();
    await until(() => rowNames(map).length === 2);
    expect(named(focused(map))).to.equal('2 groups');
  });

  it('stays with a line that a refresh moves', async () => {
    const feed = await serveFeed(groups('Alder', 'Beech', 'Cedar'));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    rowOf(map, 'Beech').focus();
    const [alder, beech, cedar] = [
      groupFeature({ id: 'alder', name: 'Zelkova' }),
      groupFeature({ id: 'beech', name: 'Beech' }),
      groupFeature({ id: 'cedar', name: 'Aspen' }),
    ];
    feed.body = mapFeed([alder, beech, cedar]);
    await map.refresh();
    await until(() => rowNames(map).join() === 'Aspen,Beech,Zelkova');
    expect(named(focused(map))).to.contain('Beech');
  });

  it('stays with a mark, which is the same button, through a refresh and another language', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    await drawn(map);
    const mark = markOf(map, 'Elm School');
    mark.focus();
    const aspen = at(groupFeature({ id: 'aspen', name: 'Aspen Group' }), [-6, 54]);
    const { groups, places } = smallFeed() as Record<'groups' | 'places', { features: object[] }>;
    feed.body = { ...smallFeed(), groups: { ...groups, features: [aspen, ...groups.features] }, places };
    await map.refresh();
    await until(() => rowNames(map)[1] === 'Aspen Group');
    expect(focused(map)).to.equal(mark);
    map.lang = 'cy';
    await until(() => named(mark).includes('Ysgol'), 'never in Welsh');
    expect(focused(map)).to.equal(mark);
    expect(mark.isConnected).to.equal(true);
  });

  it('goes to the count when trying again has taken the button away', async () => {
    const feed = await serveFeed(groups('Alder'));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    feed.body = new Response(null, { status: 500 });
    await map.refresh();
    await hasStatus(map, 'stale');
    feed.body = groups('Alder', 'Beech');
    const retry = find(map, 'button', 'Try again');
    retry.focus();
    retry.click();
    await until(() => rowNames(map).length === 2);
    expect(named(focused(map))).to.equal('2 groups');
  });

  it('comes in from a link of the page that the widget takes the place of', async () => {
    const slow = held(smallFeed());
    const { url } = await serveFeed(slow.body);
    const link = document.createElement('a');
    link.href = '#list';
    link.textContent = 'The list';
    const map = mountMap({ feed: url }, link);
    await map.updateComplete;
    link.focus();
    expect(document.activeElement).to.equal(link);
    slow.release();
    await hasStatus(map, 'ready');
    expect(named(focused(map))).to.equal('7 places and groups');
  });

  it('stays in the widget when that is given another feed, whatever the page had in its place at first', async () => {
    const map = mountMap({ feed: (await serveFeed(groups('Alder', 'Beech'))).url }, 'The list');
    await hasStatus(map, 'ready');
    rowOf(map, 'Beech').focus();
    const slow = held(groups('Cedar'));
    map.feed = (await serveFeed(slow.body)).url;
    await map.updateComplete;
    expect(focused(map)?.checkVisibility(), 'while it is on its way').to.equal(true);
    slow.release();
    await until(() => rowNames(map).join() === 'Cedar');
    expect(focused(map)?.checkVisibility(), 'once it has come').to.equal(true);
  });

  it('is left where it is when it is elsewhere in the page', async () => {
    const feed = await serveFeed(groups('Alder', 'Beech'));
    const map = mountMap({ feed: feed.url });
    await hasStatus(map, 'ready');
    feed.body = groups('Alder');
    await map.refresh();
    await until(() => rowNames(map).length === 1);
    expect(document.activeElement).to.equal(document.body);
  });
});
