import type { TileFailure } from '../../../map/tile-source.ts';
import type { tileSettings } from './tile-settings.ts';

type Fault = Extract<ReturnType<typeof tileSettings>, { readonly fault: string }>;

const FAULTS: Readonly<Record<Fault['fault'], string>> = {
  'no-url': '`tiles` needs `tile-url`, such as tile-url="https://tile.openstreetmap.org/{z}/{x}/{y}.png".',
  'no-credit':
    '`tiles` needs `tile-attribution`, the credit that the makers of the map ask for, such as ' +
    '"© [OpenStreetMap contributors](https://www.openstreetmap.org/copyright)". Where none is asked for, write it empty.',
  size: '`tile-size` is 256 or 512.',
  zoom: '`tile-max-zoom` is a whole number from 3 to 24.',
  'no-address': '`tile-url` is not an address.',
  'not-web': '`tile-url` has to be https.',
  'not-encrypted': '`tile-url` is http on a page that is https: browsers do not load it. Write https.',
  'user-name': '`tile-url` has a user name or password in it, which every visitor could read. Take it out.',
  host: '`tile-url` has a part of the tile’s number in its host. Write one host.',
  subdomain: '`tile-url` has {s}, which stands for several hosts. Name one: visitors and policies have to know it.',
  slot: '`tile-url` has a name in braces that is not known. Write what it stands for in its place.',
  'no-tile': '`tile-url` needs {z}, {x} and {y} (or {-y}; or {TileMatrix}, {TileCol} and {TileRow}).',
};

const FAILURES: Readonly<Record<TileFailure['kind'], string>> = {
  offline: 'The browser is offline.',
  policy: 'The page’s content security policy forbids it: add the server’s origin to img-src.',
  refused:
    'The server refused. OpenStreetMap and others do so without a Referer: the widget sends the page’s origin whatever ' +
    'the page’s Referrer-Policy says, unless a proxy or an extension takes it out. Otherwise look at the key, and at ' +
    'the terms of use.',
  busy: 'The server is asked too much (429): by this site, or by all.',
  missing: 'The server has no tile in view: look at tile-url, and at what the map covers.',
  broken: 'The server failed.',
  unreachable:
    'A browser does not tell a page more: the name may not resolve, the connection or the certificate fail, something ' +
    'block it, or the server refuse and not let other sites read its status (no Access-Control-Allow-Origin).',
  code: 'The part of the widget that draws tiles could not be loaded.',
};

/** Tells whoever embeds the map why its attributes are not followed. */
export function reportTileFault(tag: string, { fault, detail }: Fault): void {
  // The attribute's words are not in the first argument, which the console looks through for formatting.
  console.warn(`sanctuary-widgets: <${tag}> shows no tiles. ${FAULTS[fault]}`, detail);
}

/** Tells whoever embeds the map why tiles did not come. */
export function reportTileFailure(tag: string, { kind, url, status, cause }: TileFailure): void {
  const answer = status === undefined ? '' : ` Status ${status}.`;
  console.warn(`sanctuary-widgets: <${tag}> could not show tiles (${kind}).${answer} ${FAILURES[kind]}`, url ?? cause);
}
