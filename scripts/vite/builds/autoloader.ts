import type { UserConfig } from 'vite';
import { chunkFileNames } from '../chunk-file-names.ts';
import { chunkOf } from '../chunk-of.ts';
import { refuseUndoneImports } from '../refuse-undone-imports.ts';
import { scriptTag } from './script-tag.ts';

const LIT = /node_modules[\\/](lit|@lit|lit-html|lit-element)[\\/]|@oxc-project/;
const OURS_OR_LIT = new RegExp(String.raw`[\\/]src[\\/]|${LIT.source}`);

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
      chunkFileNames: chunkFileNames('chunks'),
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          // apart from the core, since it stays the same from one release of ours to the next
          { name: (id, graph) => (chunkOf(id, graph) === 'core' ? 'lit' : null), test: LIT, priority: 1 },
          { name: chunkOf, test: OURS_OR_LIT },
        ],
      },
    },
  },
});
