import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { tileTemplate, type TileTemplate } from '../../src/domain/tile-template.ts';
import type { TileOutcome, TileSource } from '../../src/map/tile-source.ts';
import { drawTile } from '../support/draw-tile.ts';
import { mockNetwork } from '../support/msw.ts';
import { picture, refusal, serveTiles, type TileServer } from '../support/serve-tiles.ts';
import { until } from '../support/until.ts';
import { clearMaps, LEEDS, HULL, makeMap, type TestMap } from './make-map.ts';

/** Longer than Leaflet waits before it looks again which tiles are in view. */
const REST = 400;

function sourceOf(template: string, more: Partial<TileSource> = {}): TileSource {
  return { ...(tileTemplate(template, location.href) as TileTemplate), size: 256, maxZoom: 18, ...more };
}

describe('tiles', () => {
  let server: TileServer;
  let outcomes: TileOutcome[];

  beforeEach(async () => {
    server = await serveTiles();
    outcomes = [];
  });
  afterEach(async () => {
    clearMaps();
    await aTimeout(0);
    (await mockNetwork()).resetHandlers();
  });

  const lay = (map: TestMap, source = sourceOf(server.template)): void =>
    map.engine.setTiles(source, (outcome) => outcomes.push(outcome));
  const pictures = (map: TestMap): HTMLImageElement[] => [...map.root.querySelectorAll('img')];
  const seen = (map: TestMap): HTMLImageElement[] =>
    pictures(map).filter((image) => image.checkVisibility({ visibilityProperty: true }));
  const told = async (kind: TileOutcome['kind']): Promise<TileOutcome> => {
    await until(() => outcomes.length > 0, 'nothing was told');
    expect(outcomes.map((outcome) => outcome.kind)).to.deep.equal([kind]);
    return outcomes[0]!;
  };
  async function shown(): Promise<TestMap> {
    const map = await makeMap([LEEDS, HULL]);
    lay(map);
    await told('shown');
    return map;
  }
  const covers = (map: TestMap): boolean => {
    const box = map.container.getBoundingClientRect();
    const inside = [0.1, 0.5, 0.9];
    return inside.every((right) =>
      inside.every((down) =>
        seen(map).some((image) => {
          const { left, top, right: east, bottom } = image.getBoundingClientRect();
          const [x, y] = [box.left + right * box.width, box.top + down * box.height];
          return left <= x && x <= east && top <= y && y <= bottom;
        }),
      ),
    );
  };

  it('asks nobody until they are set', async () => {
    const map = await makeMap([LEEDS]);
    map.engine.zoomBy(1);
    await aTimeout(REST);
    expect(pictures(map)).to.deep.equal([]);
    expect(server.asked).to.deep.equal([]);
  });

  it('cover the view, never stretched, with nothing in them to be read or focused', async () => {
    const map = await shown();
    expect(covers(map)).to.equal(true);
    for (const image of pictures(map)) {
      expect(image.getBoundingClientRect().width).to.be.at.most(256);
      expect(image.alt).to.equal('');
      expect(image.closest('[aria-hidden="true"]')).to.not.equal(null);
    }
  });

  it('lie where the points say they are', async () => {
    const map = await shown();
    map.engine.fitBounds([LEEDS[0] - 0.01, LEEDS[1] - 0.01, LEEDS[0] + 0.01, LEEDS[1] + 0.01]);
    await aTimeout(REST);
    const { zoom } = map.engine.view;
    const mark = map.mark('Records 0').getBoundingClientRect();
    const foot = { x: mark.x + mark.width / 2, y: mark.bottom };
    const world = 2 ** zoom;
    const x = ((LEEDS[0] + 180) / 360) * world;
    const lat = (LEEDS[1] * Math.PI) / 180;
    const y = ((1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2) * world;
    const tile = pictures(map).find(({ src }) => src.endsWith(`/${zoom}/${Math.floor(x)}/${Math.floor(y)}.png`));
    const box = tile!.getBoundingClientRect();
    expect(foot.x).to.be.closeTo(box.x + (x % 1) * 256, 2);
    expect(foot.y).to.be.closeTo(box.y + (y % 1) * 256, 2);
  });

  it('follow a move and a zoom, and nobody is asked for a tile twice', async () => {
    const map = await shown();
    map.engine.panBy(1, 0);
    await until(() => covers(map), 'not covered after a pan');
    map.engine.zoomBy(1);
    await until(() => covers(map), 'not covered after a zoom');
    await aTimeout(REST);
    const asked = server.asked.map(({ url }) => url);
    expect(asked.length).to.be.greaterThan(9);
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('let the map go as near as they do, and no nearer', async () => {
    const map = await makeMap([LEEDS]);
    lay(map, sourceOf(server.template, { maxZoom: 14 }));
    await told('shown');
    for (let i = 0; i < 12; i++) map.engine.zoomBy(1);
    await aTimeout(REST);
    expect(map.engine.view.zoom).to.equal(14);
    await until(() => covers(map), 'not covered');
    expect(Math.max(...server.asked.map(({ z }) => z))).to.equal(14);
  });

  it('of 512 px are counted from a smaller world', async () => {
    const map = await makeMap([LEEDS]);
    lay(map, sourceOf(server.template, { size: 512 }));
    await told('shown');
    expect(new Set(server.asked.map(({ z }) => z))).to.deep.equal(new Set([Math.round(map.engine.view.zoom) - 1]));
    expect(pictures(map)[0]!.getBoundingClientRect().width).to.be.within(257, 512);
    expect(covers(map)).to.equal(true);
  });

  it('say where the page is from, and not which page', async () => {
    const map = await shown();
    expect(new Set(pictures(map).map(({ referrerPolicy }) => referrerPolicy))).to.deep.equal(
      new Set(['strict-origin']),
    );
  });

  it('leave the outline beneath, and hide it where it would pretend to more than it knows', async () => {
    const map = await shown();
    const land = map.root.querySelector('.leaflet-land-pane')!;
    expect(land.checkVisibility({ visibilityProperty: true })).to.equal(true);
    map.engine.fitBounds([-1.55, 53.79, -1.54, 53.8]);
    await aTimeout(REST);
    expect(map.engine.view.zoom).to.be.greaterThan(11);
    expect(land.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('taken away, they are gone, the map comes back to where the outline is exact, and nobody is asked', async () => {
    const map = await shown();
    map.engine.fitBounds([-1.55, 53.79, -1.54, 53.8]);
    await aTimeout(REST);
    map.engine.clearTiles();
    const { length } = server.asked;
    map.engine.panBy(0.5, 0);
    map.engine.zoomBy(-1);
    await aTimeout(REST);
    expect(pictures(map)).to.deep.equal([]);
    expect(map.engine.view.zoom).to.be.at.most(11);
    expect(server.asked).to.have.length(length);
    expect(outcomes).to.have.length(1);
  });

  it('taken away before they came, nothing is told of them', async () => {
    const map = await makeMap([LEEDS]);
    lay(map);
    map.engine.clearTiles();
    await aTimeout(REST);
    server.answer = () => new Promise(() => undefined);
    lay(map);
    await until(() => server.asked.length > 0);
    map.engine.destroy();
    await aTimeout(REST);
    expect(outcomes).to.deep.equal([]);
    expect(server.asked.length).to.equal(1);
  });

  it('are shown where a few are missing', async () => {
    server.answer = ({ x, y }) => ((x + y) % 3 === 0 ? refusal(404) : undefined);
    const map = await shown();
    expect(seen(map).length).to.be.greaterThan(0);
    expect(seen(map).length).to.be.lessThan(pictures(map).length);
  });

  it('are shown where only the one in the middle is missing', async () => {
    server.answer = () => (server.asked.length === 1 ? refusal(404) : undefined);
    await shown();
  });

  it('stay where the server has none further on', async () => {
    const map = await shown();
    server.answer = () => refusal(404);
    map.engine.zoomBy(2);
    await aTimeout(2 * REST);
    await told('shown');
    server.answer = undefined;
    map.engine.zoomBy(-1);
    await until(() => covers(map), 'they did not come back');
  });

  for (const [status, kind] of [
    [401, 'refused'],
    [403, 'refused'],
    [418, 'refused'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'busy'],
    [500, 'broken'],
    [503, 'broken'],
  ] as const) {
    it(`are gone again when the server answers ${status}`, async () => {
      server.answer = () => refusal(status);
      const map = await makeMap([LEEDS]);
      lay(map);
      const outcome = await told(kind);
      expect(outcome).to.include({ status });
      expect((outcome as { url: string }).url).to.contain(server.host);
      expect(pictures(map)).to.deep.equal([]);
      // A server that refuses is not pressed.
      if (kind !== 'missing') expect(server.asked).to.have.length(1);
    });
  }

  it('are refused though the refusal is a picture', async () => {
    server.answer = async ({ z, x, y }) => picture(await drawTile(z, x, y), 403);
    const map = await makeMap([LEEDS]);
    lay(map);
    expect(await told('refused')).to.include({ status: 403 });
    expect(pictures(map)).to.deep.equal([]);
  });

  it('cannot be reached when nothing answers', async () => {
    server.answer = () => HttpResponse.error();
    const map = await makeMap([LEEDS]);
    lay(map);
    await told('unreachable');
    expect(pictures(map)).to.deep.equal([]);
  });

  it('are gone again when the server stops answering, and come when they are set again', async () => {
    const map = await shown();
    server.answer = () => refusal(429);
    map.engine.zoomBy(2);
    await until(() => outcomes.length > 1, 'nothing was told');
    expect(outcomes[1]).to.include({ kind: 'busy', status: 429 });
    expect(pictures(map)).to.deep.equal([]);
    server.answer = undefined;
    lay(map);
    await until(() => outcomes.length > 2 && covers(map), 'they did not come back');
    expect(outcomes[2]).to.deep.equal({ kind: 'shown' });
  });

  it('leave nothing in the page when the map goes', async () => {
    const map = await shown();
    map.engine.destroy();
    expect(map.container.childElementCount).to.equal(0);
    expect(map.root.adoptedStyleSheets).to.deep.equal([]);
  });
});
