import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'integrity.json';
const FILE = `dist/cdn/${NAME}`;

/** Gives the demo the hashes of the last build, which the builder writes into a snippet; without a build there are none. */
export function demoIntegrity(): Plugin {
  return {
    name: 'sanctuary-demo-integrity',
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(existsSync(FILE) ? readFileSync(FILE) : '{}');
      });
    },
    generateBundle() {
      const source = existsSync(FILE) ? readFileSync(FILE) : '{}';
      this.emitFile({ type: 'asset', fileName: NAME, source });
    },
  };
}
