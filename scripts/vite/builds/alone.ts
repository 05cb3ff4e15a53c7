import type { UserConfig } from 'vite';
import { chunkFileNames } from '../chunk-file-names.ts';
import { scriptTag } from './script-tag.ts';

/** A light element alone, with Lit: one file to wait for, and beside it a folder for what is fetched only when needed. */
export const alone = (tag: string): UserConfig =>
  scriptTag({
    name: tag,
    source: `src/cdn/${tag}.ts`,
    format: 'es',
    emptyOutDir: false,
    rolldownOptions: {
      // What an import() would fetch elsewhere is in the file on purpose here: see `src/cdn`.
      onwarn: (warning, warn) => warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT' || warn(warning),
      // Nobody imports from it by name.
      preserveEntrySignatures: false,
      output: {
        chunkFileNames: chunkFileNames(tag),
        codeSplitting: {
          // With all that it imports, also where that comes back in code that is loaded later.
          groups: [{ name: tag, test: (id) => id.replaceAll('\\', '/').endsWith(`/src/cdn/${tag}.ts`) }],
        },
      },
    },
  });
