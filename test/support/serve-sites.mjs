import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves several sites from one real server, by the name that is asked for. Browsers take every name below `localhost` to
 * this computer (RFC 6761, 6.3), each a host of its own.
 *
 * @param sites by host name, such as `council.localhost`: a function from a path to an answer
 *   `{ status, headers, body }`, or to nothing
 * @returns `origin(host)`, the `requests` so far as `{ host, path, headers }`, and `close()`
 */
export async function serveSites(sites) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const host = request.headers.host.replace(/:\d+$/, '');
    const path = new URL(request.url, 'http://localhost').pathname;
    requests.push({ host, path, url: request.url, headers: request.headers });
    const { status = 200, headers = {}, body = '' } = (await sites[host]?.(path)) ?? missing(path);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  return {
    requests,
    origin: (host) => `http://${host}:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Browsers ask for an icon of their own accord, and say so where there is none. */
const missing = (path) => ({ status: path === '/favicon.ico' ? 204 : 404 });

/** Answers with the files of a folder. */
export const folder =
  (root, headers = {}) =>
  async (path) => {
    const file = join(root, normalize(path));
    try {
      const body = await readFile(file);
      return { headers: { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers }, body };
    } catch {
      return undefined;
    }
  };

/** Answers with a page of HTML. */
export const page = (body, headers = {}) => ({ headers: { 'Content-Type': TYPES['.html'], ...headers }, body });
