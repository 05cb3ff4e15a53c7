import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { http, HttpResponse } from 'msw';
import type { SanctuaryIssuesEvent } from '../../../src/base/events.ts';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { at, SMALL_NAMES, smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, hasStatus, marks, mountMap, named } from '../../support/map-page.ts';
import { rowNames, rowOf, showMap, visibleText } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

const ITEMS = 'https://ogc.example/collections/places/items';
const LEEDS = at(placeFeature({ id: 'leeds', name: 'Leeds Library' }), [-1.5, 53.8]);
const KENT = at(groupFeature({ id: 'kent', name: 'Kent Group', status: 'active' }), [0.5, 51.3]);
const MIDDLE = at(placeFeature({ id: 'middle', name: 'Middle Library' }), [-0.5, 52.5]);
const BETWEEN = at(groupFeature({ id: 'between', name: 'Between Group', status: 'active' }), [-0.6, 52.6]);

/** Longer than a map has to rest before its view is asked for. */
const REST = 600;

describe('sanctuary-map: records of the view', () => {
  // the map has to rest before its view is asked for, and several times in a test
  let heard: Heard;
  /** What was asked for since the map began, and what first. */
  let boxes: Box[];
  let first: Box | undefined;
  /** What the server gives for a box. */
  let answer: () => Response;

  const page = (features: readonly unknown[], numberMatched = features.length, next?: string): Response =>
    HttpResponse.json({
      type: 'FeatureCollection',
      features,
      links: next ? [{ rel: 'next', href: next }] : [],
      numberMatched,
      numberReturned: features.length,
    });
  /** One of ever more pages. */
  const endless = (): Response =>
    page([at(placeFeature({ id: `p${boxes.length}` }), [-1, 53])], 9000, `?bbox=0,0,1,1&p=${boxes.length}`);

  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => {
    heard = hearConsole();
    boxes = [];
    answer = () => page([MIDDLE, BETWEEN]);
  });
  afterEach(async () => {
    await clearPage();
    heard.stop();
  });

  /** A map of a server that has 5,000 records, gives two of them unasked, and has no others where the map begins. */
  async function showServer(matched = 5000): Promise<SanctuaryMapElement> {
    (await mockNetwork()).use(
      http.get(ITEMS, ({ request }) => {
        const bbox = new URL(request.url).searchParams.get('bbox');
        if (bbox === null) return page([LEEDS, KENT], matched);
        boxes.push(bbox.split(',').map(Number) as unknown as Box);
        return isBegun ? answer() : page([LEEDS, KENT]);
      }),
    );
    let isBegun = false;
    const map = mountMap({ feed: ITEMS });
    await hasStatus(map, 'ready');
    await drawn(map);
    if (matched > 2) await until(() => boxes.length === 1, 'the first view was not asked for');
    await aTimeout(REST / 2);
    [first] = boxes;
    boxes.length = 0;
    isBegun = true;
    expect(rowNames(map)).to.deep.equal(['Kent Group', 'Leeds Library']);
    return map;
  }

  function press(map: SanctuaryMapElement, name: string): void {
    const button = find(map, 'button', name);
    button.focus();
    button.click();
  }

  const grown = (map: SanctuaryMapElement): Promise<void> => until(() => rowNames(map).length > 2, 'nothing was added');
  const frame = (map: SanctuaryMapElement): DOMRect => all(map, '[part~="map"]')[0]!.getBoundingClientRect();
  const whereIs = (map: SanctuaryMapElement, name: string): { x: number; y: number } | undefined => {
    const mark = marks(map)
      .find((button) => named(button).startsWith(name))
      ?.getBoundingClientRect();
    return mark && { x: Math.round(mark.x - frame(map).x), y: Math.round(mark.y - frame(map).y) };
  };

  it('brings what a move shows into the list, and onto the map, which stays where it is', async () => {
    answer = () => page([LEEDS, KENT, MIDDLE, BETWEEN]);
    const map = await showServer();
    press(map, 'Zoom out');
    const before = whereIs(map, 'Leeds Library');
    await grown(map);
    expect(rowNames(map)).to.include.members(['Between Group', 'Middle Library']);
    expect(visibleText(map)).to.contain(`${rowNames(map).length} places and groups`);
    await until(() => marks(map).some((mark) => /Middle|2 /.test(named(mark))), 'not on the map');
    const [west, south, east, north] = boxes[0]!;
    expect(west < -0.5 && east > -0.5 && south < 52.5 && north > 52.5, `box ${String(boxes[0])}`).to.equal(true);
    expect(before).to.not.equal(undefined);
    expect(whereIs(map, 'Leeds Library')).to.deep.equal(before);
    await aTimeout(REST);
    expect(boxes, 'asks for one view').to.have.length(1);
  });

  it('asks once when a visitor has come to rest, and says how many are there', async () => {
    answer = () => page([LEEDS, KENT, MIDDLE, BETWEEN]);
    const map = await showServer();
    press(map, 'Zoom out');
    press(map, 'Zoom out');
    await grown(map);
    expect(boxes).to.have.length(1);
    const said = (): string => all(map, '[role="status"]')[0]?.textContent.trim() ?? '';
    await until(() => /in this view/.test(said()), 'nothing was said');
    expect(said()).to.match(/^4 places and groups in this view/);
  });

  it('keeps focus on the same line of the list', async () => {
    answer = () => page([LEEDS, KENT, MIDDLE, BETWEEN]);
    const map = await showServer();
    press(map, 'Zoom out');
    const row = rowOf(map, 'Leeds Library');
    row.focus();
    await grown(map);
    await map.updateComplete;
    expect(named(map.shadowRoot!.activeElement)).to.contain('Leeds Library');
    expect(rowNames(map)).to.deep.equal(['Between Group', 'Kent Group', 'Leeds Library', 'Middle Library']);
  });

  it('keeps focus on the same mark', async () => {
    answer = () => page([LEEDS, KENT, BETWEEN]);
    const map = await showServer();
    press(map, 'Zoom out');
    const mark = marks(map).find((button) => named(button).startsWith('Leeds'));
    mark!.focus();
    await grown(map);
    await map.updateComplete;
    expect(named(map.shadowRoot!.activeElement)).to.contain('Leeds Library');
  });

  it('keeps what is shown when a view cannot be asked for, says so and why, and asks again when told to', async () => {
    answer = () => new HttpResponse(null, { status: 500 });
    const map = await showServer();
    for (const asked of [1, 2]) {
      press(map, 'Zoom out');
      await until(() => boxes.length === asked, 'nothing was asked');
      await until(() => visibleText(map).includes('We couldn’t get what is in this view.'), 'nothing was said');
    }
    expect(rowNames(map)).to.deep.equal(['Kent Group', 'Leeds Library']);
    expect(map.status).to.equal('ready');
    expect(heard.warnings.filter((words) => words.includes('in view'))).to.have.length(1);
    answer = () => page([LEEDS, KENT, MIDDLE]);
    press(map, 'Try again');
    await until(() => rowNames(map).includes('Middle Library'), 'it gave up');
    expect(visibleText(map)).to.not.contain('We couldn’t get');
  });

  it('says that there is more than it shows, until the map is near enough', async () => {
    answer = endless;
    const map = await showServer();
    press(map, 'Zoom out');
    await until(() => visibleText(map).includes('Zoom in to see it all.'), 'nothing was said');
    const said = (): string => all(map, '[role="status"]')[0]?.textContent ?? '';
    await until(() => said().includes('Zoom in to see it all.'), 'not announced');
    expect(boxes.length, 'pages').to.equal(5);
    expect(heard.groups, 'no fault of the publisher').to.deep.equal([]);
    answer = () => page([LEEDS]);
    press(map, 'Zoom in');
    press(map, 'Zoom in');
    await until(() => !visibleText(map).includes('Zoom in to see it all.'), 'still said');
  });

  it('does not ask again for what it knows in full', async () => {
    const map = await showServer();
    press(map, 'Zoom in');
    await aTimeout(REST);
    press(map, 'Zoom out');
    await aTimeout(REST);
    expect(boxes).to.deep.equal([]);
    const [west, south, east, north] = first!;
    expect(west < -1.5 && east > 0.5 && south < 51.3 && north > 53.8, `box ${String(first)}`).to.equal(true);
  });

  it('tells whoever publishes them what is wrong with records of a view', async () => {
    answer = () => page([LEEDS, at(placeFeature({ id: 'bad', status: null }), [-1, 53])]);
    const map = await showServer();
    const told: string[] = [];
    map.addEventListener('sanctuary-issues', (event) =>
      told.push(...(event as SanctuaryIssuesEvent).issues.map(({ path }) => path)),
    );
    press(map, 'Zoom out');
    await until(() => told.length > 0, 'nothing was told');
    expect(told).to.deep.equal(['/features/1/properties/status']);
    await until(() => heard.groups.length > 0, 'not in the console');
    expect(heard.groups[0]).to.contain('ogc.example');
  });

  it('asks nothing more when it is taken out', async () => {
    const map = await showServer();
    press(map, 'Zoom out');
    map.remove();
    await aTimeout(REST);
    expect(boxes).to.deep.equal([]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('asks nothing where all was read', async () => {
    const map = await showServer(2);
    press(map, 'Zoom in');
    await aTimeout(REST);
    expect(boxes).to.deep.equal([]);
  });

  it('asks nothing of an ordinary feed', async () => {
    let asked = 0;
    const map = await showMap(smallFeed());
    (await mockNetwork()).use(http.get('https://feeds.example/*', () => void asked++));
    await drawn(map);
    press(map, 'Zoom in');
    await aTimeout(REST);
    expect(asked).to.equal(0);
    expect(rowNames(map)).to.deep.equal(SMALL_NAMES);
  });
});
