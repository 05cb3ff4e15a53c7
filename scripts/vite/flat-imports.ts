import { posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets an `import()` ask for a chunk and for the chunks that one imports, all at the same time.
 *
 * Without it the browser finds out about Lit only once it has read the element that imports it: one more journey there and
 * back, about 600 ms on a slow phone connection. Bundlers do this with a preload helper of 0.7 kB; this costs 30 bytes.
 */
export function flatImports(): Plugin {
  return {
    name: 'flat-imports',
    generateBundle(_options, bundle) {
      /** The chunks that one chunk needs before it can run, itself left out. */
      const needs = (file: string, seen = new Set<string>()): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') return seen;
        for (const next of chunk.imports) {
          if (seen.has(next)) continue;
          seen.add(next);
          needs(next, seen);
        }
        return seen;
      };
      const name = (file: string): string => file.split('/').at(-1) ?? file;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const here = needs(chunk.fileName).add(chunk.fileName);
        for (const target of chunk.dynamicImports) {
          const extra = [...needs(target)].filter((file) => !here.has(file));
          if (extra.length === 0) continue;
          const calls = [...chunk.code.matchAll(/import\((["'`])([^"'`]*\/)([^"'`/]+)\1\)/g)].filter(
            (call) => call[3] === name(target),
          );
          if (calls.length === 0) this.error(`No import() of ${target} in ${chunk.fileName}.`);
          const from = posix.dirname(chunk.fileName);
          for (const [call, quote = ''] of new Set(calls)) {
            const others = extra.map((file) => `import(${quote}${relative(from, file)}${quote})`);
            chunk.code = chunk.code.replaceAll(call, `Promise.all([${[call, ...others].join(',')}]).then(m=>m[0])`);
          }
        }
      }
    },
  };
}

/** The way from a folder to a file, as an import has to write it. */
function relative(folder: string, file: string): string {
  const path = posix.relative(folder, file);
  return path.startsWith('.') ? path : `./${path}`;
}
