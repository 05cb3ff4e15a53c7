import type { Plugin } from 'vite';

/** Leaflet's ES module has CRLF line ends, hence the loose white space. */
const SVG_PROBE =
  /div\.innerHTML = '<svg\/>';\s*return \(div\.firstChild && div\.firstChild\.namespaceURI\) === 'http:\/\/www\.w3\.org\/2000\/svg';/;

/**
 * Lets Leaflet load under `require-trusted-types-for 'script'`.
 *
 * While it is evaluated, Leaflet 1.9.4 assigns `innerHTML` to find out whether the browser has inline SVG. Such a page
 * refuses that, and the whole map with it. Every browser we support has inline SVG, so the answer is put in its place.
 */
export function leafletTrustedTypes(): Plugin {
  let patched = false;
  let met = false;
  return {
    name: 'leaflet-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/.test(id.split('?')[0] ?? '')) return null;
      met = true;
      if (!SVG_PROBE.test(code))
        this.error('Leaflet has changed: look at its inline SVG test again and renew this patch.');
      patched = true;
      // As many lines as before, so that Leaflet's own lines keep their numbers.
      const sameLines = (match: string) => `return true;${'\n'.repeat(match.split('\n').length - 1)}`;
      return { code: code.replace(SVG_PROBE, sameLines), map: null };
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const other = modules.find(
        (id) => /node_modules[\\/]leaflet[\\/]/.test(id) && !id.includes('leaflet-src.esm.js'),
      );
      if (other) this.error(`Import leaflet/dist/leaflet-src.esm.js, the only build that is patched, not ${other}.`);
      if (met && !patched) this.error('Leaflet was bundled without its patch.');
    },
  };
}
