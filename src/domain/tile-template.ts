/** A tile of the usual web map scheme: at zoom `z` the world is a square of 2^z by 2^z tiles; `y` counts from the north. */
export interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where tiles come from. */
export interface TileTemplate {
  /** Scheme, host and port: what a content security policy has to name. */
  readonly origin: string;
  /** Host and port, as a visitor reads it. */
  readonly host: string;
  /** @param retina whether the screen has more than one dot in a CSS pixel */
  urlOf(tile: TileAddress, retina: boolean): string;
}

/** Why a template is not used; `detail` is the part of it that is at fault. Nothing is asked of anyone then. */
export interface TemplateFault {
  readonly fault: 'no-address' | 'not-web' | 'not-encrypted' | 'user-name' | 'host' | 'no-tile' | 'subdomain' | 'slot';
  readonly detail: string;
}

/** What a template may have in braces, in small letters: XYZ, TMS (`-y`), dense screens, and the names of WMTS. */
const SLOTS: Readonly<Record<string, (tile: TileAddress, retina: boolean) => string | number>> = {
  z: ({ z }) => z,
  x: ({ x }) => x,
  y: ({ y }) => y,
  '-y': ({ y, z }) => 2 ** z - 1 - y,
  r: (_, retina) => (retina ? '@2x' : ''),
  tilematrix: ({ z }) => z,
  tilecol: ({ x }) => x,
  tilerow: ({ y }) => y,
};

const SLOT = /\{([^{}]*)\}/g;

/**
 * Reads the address of a tile server: `https://tiles.example/{z}/{x}/{y}{r}.png`, `{-y}` for servers that count rows from
 * the south (TMS), or `{TileMatrix}/{TileRow}/{TileCol}` as WMTS writes it (OGC 07-057r7, section 10). Other names that
 * WMTS has, such as `{Style}`, stand for choices that whoever embeds the map has to make.
 *
 * `{s}` is refused: it spreads requests over several hosts, which HTTP/2 has made useless, and each of them would have to
 * be named to the visitor and to the page's policy.
 *
 * @param value the template as it was written, absolute or relative
 * @param base the page's absolute URL
 */
export function tileTemplate(value: string, base: string): TileTemplate | TemplateFault {
  const names = [...value.matchAll(SLOT)].map(([, name = '']) => name.toLowerCase());
  const unknown = names.find((name) => !Object.hasOwn(SLOTS, name));
  if (unknown !== undefined) return { fault: unknown === 's' ? 'subdomain' : 'slot', detail: `{${unknown}}` };
  const has = (...some: string[]): boolean => some.some((name) => names.includes(name));
  if (!(has('z', 'tilematrix') && has('x', 'tilecol') && has('y', '-y', 'tilerow')))
    return { fault: 'no-tile', detail: value };

  const urlOf = (tile: TileAddress, retina: boolean): string => {
    const filled = value.replaceAll(SLOT, (_, name: string) => String(SLOTS[name.toLowerCase()]!(tile, retina)));
    return new URL(filled, base).href;
  };
  const fault = faultOf(value, urlOf, base);
  if (fault) return fault;
  const { origin, host } = new URL(urlOf({ x: 0, y: 0, z: 0 }, false));
  return { origin, host, urlOf };
}

function faultOf(value: string, urlOf: TileTemplate['urlOf'], base: string): TemplateFault | undefined {
  let one: URL;
  let other: URL;
  try {
    one = new URL(urlOf({ x: 0, y: 0, z: 0 }, false));
    other = new URL(urlOf({ x: 7, y: 5, z: 3 }, true));
  } catch {
    return { fault: 'no-address', detail: value };
  }
  if (one.protocol !== 'https:' && one.protocol !== 'http:') return { fault: 'not-web', detail: one.protocol };
  if (one.username || one.password) return { fault: 'user-name', detail: one.host };
  if (one.origin !== other.origin) return { fault: 'host', detail: value };
  // A page that came encrypted may not load these, and a browser that tried would ask for something else.
  if (one.protocol === 'http:' && base.startsWith('https:')) return { fault: 'not-encrypted', detail: one.origin };
  return undefined;
}
