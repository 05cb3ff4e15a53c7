import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the demonstration feed into the built demo under the names it has in development. Its documents link to each other
 * by those names, so they must not become hashed assets.
 */
export function demoFeed(): Plugin {
  return {
    name: 'sanctuary-demo-feed',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync('demo/feed'))
        this.emitFile({ type: 'asset', fileName: `feed/${name}`, source: readFileSync(`demo/feed/${name}`) });
    },
  };
}
