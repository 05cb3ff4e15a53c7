import { http, HttpResponse } from 'msw';
import { worldX, worldY } from '../src/domain/mercator.ts';
import type { Position } from '../src/domain/geo.ts';
import { loadBasemap } from '../src/geodata/load-basemap.ts';

/** Side of a tile in pixels. */
const SIDE = 256;

/** The zoom from which a line is drawn for every degree, and by which factor there are more at each level. */
const LINES_FROM = 6;

/** How near the edge of a tile a town may stand for its name to be drawn on it, in pixels. */
const OUTSIDE = 120;

/**
 * Plays a tile server, so that no stranger is asked for anything by this page: land, towns, and lines of longitude and
 * latitude that come closer together as the map comes nearer. A real server has streets.
 */
export const tileHandler = http.get('*/situation/tiles/:z/:x/:y.svg', async ({ params }) => {
  const [z, x, y] = [params['z'], params['x'], params['y']].map(Number) as [number, number, number];
  return new HttpResponse(await drawTile(z, x, y), { headers: { 'content-type': 'image/svg+xml' } });
});

async function drawTile(z: number, x: number, y: number): Promise<string> {
  const { land, borders, towns } = await loadBasemap();
  const scale = 2 ** z;
  const at = ([lng, lat]: Position): [x: number, y: number] => [
    Math.round(worldX(lng) * scale - x * SIDE),
    Math.round(worldY(lat) * scale - y * SIDE),
  ];
  const path = (lines: readonly (readonly Position[])[]): string =>
    lines.map((line) => `M${line.map((position) => at(position).join(' ')).join('L')}`).join('');
  const named = towns('en')
    .slice(0, 12 * 3 ** Math.max(0, z - 4))
    .map(({ name, position }) => ({ name, at: at(position) }))
    .filter(({ at: [left, top] }) => left > -OUTSIDE && left < SIDE + OUTSIDE && top > -20 && top < SIDE + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" font-family="sans-serif" font-size="11">
<rect width="${SIDE}" height="${SIDE}" fill="#c9dfe6"/>
<path d="${path(land)}" fill="#eef1e4" stroke="#8fa6ad"/>
<path d="${path(borders)}" fill="none" stroke="#8a7f95" stroke-dasharray="4 3"/>
<path d="${grid(z)
    .map((line) => path([line]))
    .join('')}" fill="none" stroke="#7a94a0" stroke-opacity="0.35"/>
${named.map(({ name, at: [left, top] }) => `<circle cx="${left}" cy="${top}" r="2.5" fill="#5b4a3a"/><text x="${left + 5}" y="${top + 4}" fill="#3d3227" stroke="#eef1e4" stroke-width="3" paint-order="stroke">${name.replace(/[&<]/g, '')}</text>`).join('')}
</svg>`;
}

/** Lines over these islands, each of two positions. */
function grid(z: number): Position[][] {
  const step = z < LINES_FROM ? 2 : 2 ** (LINES_FROM - z);
  const count = Math.min(400, Math.round(16 / step));
  const lines: Position[][] = [];
  for (let i = 0; i <= count; i++) {
    const [lng, lat] = [-12 + i * step, 48 + i * step];
    lines.push([[lng, 48], [lng, 62]], [[-12, lat], [4, lat]]); // prettier-ignore
  }
  return lines;
}
