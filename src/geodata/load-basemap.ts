import type { Basemap } from './basemap.ts';

let basemap: Promise<Basemap> | undefined;

/**
 * The bundled outline and town names, loaded once a page. Part of this package: no request leaves the site it is on.
 *
 * @returns rejects when the chunk cannot be loaded; the next call tries again
 */
export function loadBasemap(): Promise<Basemap> {
  basemap ??= import('./basemap.ts').then(
    ({ unpackBasemap }) => unpackBasemap(),
    (error: unknown) => {
      basemap = undefined;
      throw error;
    },
  );
  return basemap;
}
