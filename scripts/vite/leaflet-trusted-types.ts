import type { Plugin } from 'vite';

/** Leaflet's sources have CRLF line ends, hence the loose white space. */
const SVG_PROBE = /div\.innerHTML = '<svg\/>';\s+return \(div\.firstChild .+;/;
const VML_PROBE = /var vml = !svg && \(function \(\) \{[^]+?\}\(\)\);/;

/**
 * Lets Leaflet load under `require-trusted-types-for 'script'`.
 *
 * While it is evaluated, Leaflet 1.9.4 assigns `innerHTML` to find out whether the browser has inline SVG, and in its
 * absence VML. Such a page refuses that, and the whole map with it. Every browser we support has inline SVG, so the answers
 * are put in their place. The build fails when Leaflet has changed, and when any part of it that we use assigns `innerHTML`.
 */
export function leafletTrustedTypes(): Plugin {
  return {
    name: 'leaflet-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]leaflet[\\/]src[\\/]core[\\/]Browser\.js$/.test(id.split('?')[0] ?? '')) return null;
      if (!SVG_PROBE.test(code) || !VML_PROBE.test(code)) this.error('Leaflet has changed: renew this patch.');
      // As many lines as before, so that the source map still tells the truth.
      const instead = (answer: string) => (probe: string) => answer + '\n'.repeat(probe.split('\n').length - 1);
      const patched = code.replace(SVG_PROBE, instead('return true;')).replace(VML_PROBE, instead('var vml = false;'));
      return { code: patched, map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(chunk.modules))
          if (/[\\/]node_modules[\\/]leaflet[\\/]/.test(id) && code?.includes('innerHTML'))
            this.error(`${id} turns strings into HTML, which Trusted Types refuse.`);
      }
    },
  };
}
