import type { Plugin } from 'vite';

const HELPER = /rolldown-runtime/;
const IMPORT = /import\{(?:\w+ as )?(\w+)\}from"\.\/rolldown-runtime-[^"]+";/;

/** What makes an object of a module's exports, as the bundler's own helper does. A declaration, so that its place is free. */
const helper = (name: string): string =>
  `function ${name}(e){let t={};for(let n of Object.keys(e))Object.defineProperty(t,n,{get:e[n],enumerable:!0});return t}`;

/**
 * Writes the bundler's helper into the chunks that need it. In a file of its own its 200 bytes were one request more beside
 * those that an element waits for, and browsers make six at a time to a server without HTTP/2.
 */
export function inlineHelper(): Plugin {
  return {
    name: 'inline-helper',
    generateBundle(_options, bundle) {
      const file = Object.keys(bundle).find((name) => HELPER.test(name));
      if (!file) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.imports.includes(file)) continue;
        const [found, name] = IMPORT.exec(chunk.code) ?? [];
        if (!found || !name) this.error(`${chunk.fileName} imports more than the one helper that is known.`);
        // blanks in its place, and the helper where the chunk ends: the source map stays right
        const code = chunk.code.replace(found, ' '.repeat(found.length));
        const end = code.lastIndexOf('export{');
        chunk.code = code.slice(0, end) + helper(name) + code.slice(end);
        chunk.imports = chunk.imports.filter((each) => each !== file);
      }
      delete bundle[file];
    },
  };
}
