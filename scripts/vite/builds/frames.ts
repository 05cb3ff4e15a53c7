import type { UserConfig } from 'vite';
import { refuseUndoneImports } from '../refuse-undone-imports.ts';
import { resizerParent } from '../resizer-parent.ts';

/** The page inside a frame, and the script for the page around it: each in one file, in a folder within the script-tag build. */
export const frames = (name: 'frame' | 'parent'): UserConfig => ({
  publicDir: false,
  plugins: name === 'parent' ? [resizerParent()] : [],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn/embed',
    emptyOutDir: false,
    sourcemap: true,
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' }, // the same from both
    lib: {
      entry: { [name]: `src/embed/${name}.ts` },
      // The page around loads its script in any way its editor can paste, so that one is no module.
      formats: [name === 'frame' ? 'es' : 'iife'],
      name: 'sanctuaryFrames',
    },
    rolldownOptions: {
      onwarn: refuseUndoneImports,
      checks: { pluginTimings: false },
      output: { minify: true, entryFileNames: '[name].js' },
    },
  },
});
