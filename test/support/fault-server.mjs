import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a document's answer can be told to do; see `Answer` in faults.ts. */
const MISBEHAVIOURS = {
  /** Headers never come. */
  stall() {},
  /** Half of it comes, and then nothing, on an open connection. */
  'stall-midway'(response, body) {
    response.write(body.subarray(0, body.length / 2));
  },
  /** Half of what was promised comes, and then the connection is gone. */
  'break-off'(response, body) {
    response.writeHead(response.statusCode, { 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  /** All that is said to be there is: half of a document. */
  half(response, body) {
    response.end(body.subarray(0, body.length / 2));
  },
  /** A few bytes every few milliseconds. */
  drip(response, body) {
    let at = 0;
    const timer = setInterval(() => {
      response.write(body.subarray(at, at + 7));
      at += 7;
      if (at >= body.length) response.end();
      if (at >= body.length || response.destroyed) clearInterval(timer);
    }, 5);
  },
  /** A body of some kilobytes that grows to 60 MB. */
  bomb(response) {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(60_000_000, ' ')));
  },
};

/** How the documents of the running tests are answered, and what was asked for. */
const documents = new Map();

async function control(request, response, name) {
  if (request.method === 'PUT') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const log = documents.get(name)?.log ?? [];
    documents.set(name, { ...JSON.parse(Buffer.concat(chunks).toString()), log });
  }
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(documents.get(name)?.log ?? []));
}

function answer(request, response, document) {
  const { status = 200, headers = {}, body = '', encoding = 'utf8', how, cors = true } = document;
  if (cors) response.setHeader('access-control-allow-origin', '*');
  for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
  const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
  response.statusCode = isKnown ? 304 : status;
  document.log.push({ status: response.statusCode, referer: request.headers.referer, cookie: request.headers.cookie });
  if (isKnown) response.end();
  else if (how) MISBEHAVIOURS[how](response, Buffer.from(body, encoding));
  else response.end(Buffer.from(body, encoding));
}

function serve(request, response) {
  response.setHeader('access-control-max-age', '600');
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = pathname.slice(pathname.indexOf('/', 1) + 1);
  if (pathname.startsWith('/control/')) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'PUT');
    if (request.method === 'OPTIONS') response.end();
    else void control(request, response, name);
    return;
  }
  const document = documents.get(name);
  if (document) answer(request, response, document);
  else response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
}

/**
 * A plugin of the test runner: a real HTTP server on a port of its own, another origin to the test pages, that can go
 * wrong in every way a server does. `/fault-server` on the runner's own server tells where it is.
 */
export function faultServer() {
  const server = createServer(serve);
  return {
    name: 'fault-server',
    async serverStart() {
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      server.unref();
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    serve({ path }) {
      if (path === '/fault-server') return { body: String(server.address().port), type: 'text/plain' };
      return undefined;
    },
  };
}

/**
 * A plugin of the test runner: a module that is imported with `?copy=2` brings a second copy of everything it imports, as
 * a second script of this project on one page would.
 */
export function secondCopies() {
  return {
    name: 'second-copies',
    transformImport({ source, context }) {
      const { copy } = context.query;
      return copy && source.startsWith('.') ? `${source}?copy=${copy}` : undefined;
    },
  };
}
