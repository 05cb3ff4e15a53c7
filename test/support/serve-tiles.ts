import { http, HttpResponse } from 'msw';
import { drawTile } from './draw-tile.ts';
import { mockNetwork } from './msw.ts';

/** A tile that was asked for. */
export interface TileRequest {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly url: string;
  readonly referrerPolicy: string;
}

/** A tile server on the mocked network. */
export interface TileServer {
  readonly host: string;
  /** To be put into `tile-url`. */
  readonly template: string;
  readonly asked: TileRequest[];
  /** What is answered from now on, if not the tile's picture. */
  answer: ((tile: TileRequest) => Response | undefined | Promise<Response>) | undefined;
}

let served = 0;

/** Serves pictures of tiles at a host of their own. */
export async function serveTiles(): Promise<TileServer> {
  const host = `tiles-${++served}.example`;
  const server: TileServer = {
    host,
    template: `https://${host}/{z}/{x}/{y}.png`,
    asked: [],
    answer: undefined,
  };
  (await mockNetwork()).use(
    http.get(`https://${host}/:z/:x/:y`, async ({ request, params }) => {
      const tile = {
        z: Number(params['z']),
        x: Number(params['x']),
        y: Number.parseInt(String(params['y']), 10),
        url: request.url,
        referrerPolicy: request.referrerPolicy,
      };
      server.asked.push(tile);
      return (await server.answer?.(tile)) ?? picture(await drawTile(tile.z, tile.x, tile.y));
    }),
  );
  return server;
}

/** A picture as an answer. */
export async function picture(blob: Blob, status = 200): Promise<Response> {
  return new HttpResponse(await blob.arrayBuffer(), {
    status,
    headers: { 'content-type': 'image/png', 'access-control-allow-origin': '*' },
  });
}

/** An answer of a status and nothing else. */
export const refusal = (status: number): Response =>
  new HttpResponse(null, { status, headers: { 'access-control-allow-origin': '*' } });
