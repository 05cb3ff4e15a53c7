import type { UserConfig } from 'vite';
import { chunkOf } from '../chunk-of.ts';
import { refuseUndoneImports } from '../refuse-undone-imports.ts';
import { scriptTag } from './script-tag.ts';

const LIT = /node_modules[\\/](lit|@lit|lit-html|lit-element)[\\/]|@oxc-project/;

/** The autoloader with everything it may ever load, in files asked for when they are needed. */
export const autoloader: UserConfig = scriptTag({
  name: 'autoloader',
  source: 'src/autoloader.ts',
  format: 'es',
  emptyOutDir: true,
  rolldownOptions: {
    onwarn: refuseUndoneImports,
    // Nobody imports from it by name.
    preserveEntrySignatures: false,
    output: {
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: 'lit', test: LIT, priority: 1 },
          { name: chunkOf, test: /[\\/]src[\\/]/ },
        ],
      },
    },
  },
});
