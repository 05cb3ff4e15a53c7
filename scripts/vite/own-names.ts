import type { Plugin } from 'vite';

/** How the bundler makes the object that an `import()` of a part of a chunk gives: a getter for each name. */
const NAMES = /for\s*\((?:var|let|const) (\w+) in (\w+)\)(?=\s*[\w.]+\(\w+,\s*\1,\s*\{\s*get:)/g;

/**
 * Lets the script-tag build run on pages whose older scripts have put enumerable members on `Object.prototype`: the
 * bundler's own helper takes such a member for one of the names a module exports, and no widget would be defined.
 */
export function ownNames(): Plugin {
  return {
    name: 'own-names',
    generateBundle(_options, bundle) {
      let found = 0;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replace(NAMES, (_, name: string, names: string) => {
          found += 1;
          return `for(var ${name} of Object.keys(${names}))`;
        });
        if (chunk.code.includes('toStringTag') && found === 0) this.error('The bundler has changed: renew this patch.');
      }
    },
  };
}
