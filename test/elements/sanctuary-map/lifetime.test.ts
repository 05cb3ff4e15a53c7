import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  drawn,
  find,
  hasStatus,
  marks,
  mountMap,
  move,
  named,
  rowNames,
  rowOf,
  scene,
  showMap,
} from '../../support/map-page.ts';
import { held, serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { expectNothingLeft, settle, watchLeftovers, type Leftovers } from '../../support/watch-leftovers.ts';

/** All of the widget but the names of towns, which come a moment after the marks. */
const WIDGET = 'section, button, input, li, h2, h3, .map-surface, .leaflet-pane';

describe('sanctuary-map: coming and going', () => {
  let left: Leftovers | undefined;
  // Leaflet has a timer of a quarter of a second for the end of a glide, which does no harm when it goes off
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(async () => {
    left?.stop();
    left = undefined;
    await clearPage();
  });

  it('leaves nothing behind when it is taken out in the middle of everything', async () => {
    const map = await showMap(smallFeed()); // the first brings the engine, which may keep what it needs
    await drawn(map);
    map.remove();
    left = watchLeftovers();
    document.body.append(map);
    await drawn(map);
    expect(left.observers.size, 'the watch works').to.be.above(0);
    left.timers.clear(); // of the wait itself
    rowOf(map, 'Cedar Theatre').click();
    await move(map, 'east');
    find(map, 'button', 'Zoom in').click();
    find(map, '[part~="filters"] button', 'Kind').click();
    await map.updateComplete;
    find(map, 'label', /^Libraries/).click();
    marks(map)[0]?.dispatchEvent(new WheelEvent('wheel', { deltaY: 9, bubbles: true, cancelable: true }));
    marks(map)[0]?.dispatchEvent(
      new WheelEvent('wheel', { deltaY: 9, ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await map.updateComplete;
    expect(left.listeners.size, 'the watch works').to.be.above(0);
    expect(left.timers.size, 'the watch works').to.be.above(0);
    map.remove();
    await settle();
    expectNothingLeft(left);
  });

  it('leaves nothing behind when it is taken out while it loads', async () => {
    const { url } = await serveFeed(held({}).body);
    left = watchLeftovers();
    const map = mountMap({ feed: url });
    await settle();
    expect(left.timers.size, 'the watch works').to.be.above(0);
    map.remove();
    for (let i = 0; i < 5; i++) await nextFrame();
    expectNothingLeft(left);
  });

  it('can come and go fifty times', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await drawn(map);
    const fresh = mountMap({ feed: feed.url });
    await drawn(fresh);
    const [around, other] = [scene(), scene()];
    left = watchLeftovers();
    for (let i = 0; i < 50; i++) {
      map.remove();
      (i % 2 ? around : other).append(map);
      if (i % 10 === 0) await drawn(map);
      else await aTimeout(0);
    }
    await drawn(map);
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
    // parts of a map that come late are waited for, by comparing it with one that stayed
    const sheets = (of: typeof map): number => of.shadowRoot!.adoptedStyleSheets.length;
    await until(() => sheets(map) === sheets(fresh), 'style sheets have gathered');
    await until(() => all(map, WIDGET).length === all(fresh, WIDGET).length, 'it is not what it was');
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(feed.requests, 'fetches').to.equal(1);
    fresh.remove();
    map.remove();
    await settle();
    expect([...left.observers].map(({ constructor }) => constructor.name)).to.deep.equal([]);
    expect([...left.listeners]).to.deep.equal([]);
  });

  it('draws nothing more once it is out', async () => {
    const feed = await serveFeed(smallFeed());
    const map = mountMap({ feed: feed.url });
    await drawn(map);
    const stays = mountMap({ feed: feed.url });
    await hasStatus(stays, 'ready');
    map.remove();
    await map.updateComplete;
    let changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(map.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    feed.body = { version: '1.0' };
    await stays.refresh();
    document.documentElement.lang = 'cy';
    await until(() => all(stays, 'section')[0]?.lang === 'cy');
    document.documentElement.lang = '';
    expect(stays.status).to.equal('empty');
    expect(changes).to.equal(0);
  });

  it('catches up with the page when it comes back', async () => {
    const map = await showMap(smallFeed());
    map.remove();
    const around = scene();
    around.lang = 'cy';
    around.append(map);
    await until(() => all(map, 'section')[0]?.lang === 'cy');
    await drawn(map);
    expect(all(map, '[part~="controls"] button').map(named)).to.include('Chwyddo i mewn');
  });

  it('repairs itself when it is shown from a hidden tab', async () => {
    const { url } = await serveFeed(smallFeed());
    const around = scene();
    around.hidden = true;
    const map = mountMap({ feed: url });
    around.append(map);
    await hasStatus(map, 'ready');
    expect(marks(map)).to.have.length(0);
    around.hidden = false;
    await drawn(map);
    const places = (): string =>
      marks(map)
        .map((mark) => `${mark.getBoundingClientRect().left} ${mark.getBoundingClientRect().top}`)
        .join();
    const before = places();
    around.hidden = true;
    await aTimeout(50); // long enough for its size to be noticed
    around.hidden = false;
    await until(() => places() === before, 'the map came back in disorder');
    expect(new Set(before.split(',')).size, 'all marks in one place').to.equal(7);
  });
});
