import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/**
 * Serves pages from memory, compressed as a good server does.
 *
 * @param {ReadonlyMap<string, string>} files by path
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveSite(files) {
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((request, response) => {
    const body = packed.get(request.url);
    if (!body) return response.writeHead(404).end();
    const type = `${TYPES[request.url.split('.').at(-1)] ?? TYPES.html};charset=utf-8`;
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length })
      .end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
}
