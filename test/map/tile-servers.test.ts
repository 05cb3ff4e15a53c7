import { expect } from '@open-wc/testing';
import { tileTemplate, type TileTemplate } from '../../src/domain/tile-template.ts';
import type { TileOutcome } from '../../src/map/tile-source.ts';
import { drawTile } from '../support/draw-tile.ts';
import { faultyDocument, type Answer, type FaultyDocument } from '../support/faults.ts';
import { until } from '../support/until.ts';
import { clearMaps, LEEDS, makeMap, type TestMap } from './make-map.ts';

/** Real servers at another origin, for what only they show: headers, CORS, broken connections, the page's policies. */
describe('tile servers', () => {
  let tile: Answer;

  before(async () => {
    const bytes = new Uint8Array(await (await drawTile(5, 15, 10)).arrayBuffer());
    const body = String.fromCharCode(...bytes);
    tile = { body, encoding: 'latin1', headers: { 'content-type': 'image/png', 'cache-control': 'no-store' } };
  });
  afterEach(clearMaps);

  async function lay(answer: Answer): Promise<{ map: TestMap; server: FaultyDocument; outcome: TileOutcome }> {
    const server = await faultyDocument(answer);
    const map = await makeMap([LEEDS]);
    const template = tileTemplate(`${server.url}?z={z}&x={x}&y={y}`, location.href) as TileTemplate;
    const outcomes: TileOutcome[] = [];
    map.engine.setTiles({ ...template, size: 256, maxZoom: 18 }, (outcome) => outcomes.push(outcome));
    await until(() => outcomes.length > 0, 'nothing was told');
    return { map, server, outcome: outcomes[0]! };
  }

  /** Adds to the page's head what a site says of itself. What it sets there stays: these tests come last. */
  function declare(attributes: Record<string, string>): void {
    const meta = document.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) meta.setAttribute(name, value);
    document.head.append(meta);
  }

  it('need not know CORS', async () => {
    const { outcome, server } = await lay({ ...tile, cors: false });
    expect(outcome).to.deep.equal({ kind: 'shown' });
    expect((await server.requests()).length).to.be.greaterThan(1);
  });

  it('get no cookies where they know CORS', async () => {
    const { map, outcome } = await lay(tile);
    expect(outcome.kind).to.equal('shown');
    const images = [...map.root.querySelectorAll('img')];
    expect(new Set(images.map(({ crossOrigin }) => crossOrigin))).to.deep.equal(new Set(['anonymous']));
  });

  it('that refuse and know no CORS cannot be told from those that are not there', async () => {
    const { outcome } = await lay({ status: 403, cors: false });
    expect(outcome).to.include({ kind: 'unreachable', status: undefined });
  });

  it('that break off are unreachable', async () => {
    const { outcome } = await lay({ ...tile, how: 'break-off' });
    expect(outcome.kind).to.equal('unreachable');
  });

  it('that answer with something else are unreachable', async () => {
    const { outcome } = await lay({ body: '<!doctype html>', headers: { 'content-type': 'text/html' } });
    expect(outcome.kind).to.equal('unreachable');
  });

  it('hear where the page is from, even if it tells nobody else', async () => {
    declare({ name: 'referrer', content: 'no-referrer' });
    const { outcome, server } = await lay(tile);
    expect(outcome.kind).to.equal('shown');
    expect(new Set((await server.requests()).map(({ referer }) => referer))).to.deep.equal(
      new Set([`${location.origin}/`]),
    );
  });

  it('are not asked where the page’s policy forbids them, which is told', async () => {
    declare({ 'http-equiv': 'Content-Security-Policy', content: "img-src 'self'" });
    const { map, outcome, server } = await lay(tile);
    expect(outcome.kind).to.equal('policy');
    expect(await server.requests()).to.deep.equal([]);
    expect(map.root.querySelectorAll('img')).to.have.length(0);
  });
});
