import { readdirSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { leafletTrustedTypes } from '../leaflet-trusted-types.ts';
import { refuseUndoneImports } from '../refuse-undone-imports.ts';

/** Each public module is an entry under the path its source has, so that the declarations beside it match. */
const modules = (folder: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [`${folder}/${file.replace(/\.ts$/, '')}`, `src/${folder}/${file}`]));

const elements = readdirSync('src/elements').map((name) => `${name}/${name}.ts`);

/** For bundlers: Lit is left to the application, Leaflet comes inside, patched. */
export const lib: UserConfig = {
  publicDir: false,
  plugins: [leafletTrustedTypes()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' },
    lib: {
      entry: {
        index: 'src/index.ts',
        autoloader: 'src/autoloader.ts',
        'feed/index': 'src/feed/index.ts',
        ...modules('define', readdirSync('src/define')),
        ...modules('elements', elements),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/],
      onwarn: refuseUndoneImports,
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};
