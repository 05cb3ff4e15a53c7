import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Takes the white space and comments out of html`…`, svg`…` and css`…` in our own sources, keeping the source map. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'pre', // before the types are stripped, so that the map points at the source
    async transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id.split('?')[0] ?? '') || !/\b(?:html|css|svg)`/.test(code)) return null;
      // A shape in svg`…` stands outside any <svg> that the minifier can see. Without its slash it would hold the shapes after
      // it, and nothing of them would be drawn.
      const minified = await minifyHTMLLiterals(code, { fileName: id, html: { keepClosingSlash: true } });
      return minified ? { code: minified.code, map: minified.map?.toString() ?? null } : null;
    },
  };
}
