import type { Plugin } from 'vite';

/** How the bundler makes the object that an `import()` of a part of a chunk gives: a getter for each name. */
const NAMES = /for\s*\((?:var|let|const) (\w+) in (\w+)\)(?=\s*[\w.]+\(\w+,\s*\1,\s*\{\s*get:)/g;

/** The same, written in some other way. */
const MISSED = /\bin \w+\)[^;]{0,60}\bget:/;

/**
 * Lets the script-tag build run on pages whose older scripts have put enumerable members on `Object.prototype`: the
 * bundler's own helper takes such a member for one of the names a module exports, and no widget would be defined.
 */
export function ownNames(): Plugin {
  return {
    name: 'own-names',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(NAMES, 'for(var $1 of Object.keys($2))');
        if (MISSED.test(chunk.code)) this.error('The bundler has changed: renew this patch.');
      }
    },
  };
}
