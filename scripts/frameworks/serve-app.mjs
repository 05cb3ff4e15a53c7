import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What docs/privacy.md promises to work under: nothing inline, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED_TYPES = "; require-trusted-types-for 'script'";

/** The demonstration feed, and a second one to change to. */
function feedFile(path) {
  if (path === '/feed/small.json') return 'test/fixtures/feeds/whole.json';
  return path.startsWith('/feed/') ? join('demo', normalize(path)) : undefined;
}

/**
 * Serves a built app and the feeds under a strict content security policy.
 *
 * @param {string} root the folder with index.html
 * @param {{ trustedTypes: boolean }} options whether strings may not become HTML, by the framework either
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveApp(root, { trustedTypes }) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    // The browser asks for one by itself.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const found = feedFile(path) ?? join(root, normalize(path));
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': trustedTypes ? POLICY + TRUSTED_TYPES : POLICY,
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
