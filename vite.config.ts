import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { msw } from 'msw/vite';
import { defineConfig, type UserConfig } from 'vite';
import { demoFeed } from './scripts/vite/demo-feed.ts';
import { demoFrame } from './scripts/vite/demo-frame.ts';
import { flatImports } from './scripts/vite/flat-imports.ts';
import { leafletTrustedTypes } from './scripts/vite/leaflet-trusted-types.ts';
import { minifyLiterals } from './scripts/vite/minify-literals.ts';
import { ownNames } from './scripts/vite/own-names.ts';
import { resizerParent } from './scripts/vite/resizer-parent.ts';

/** Each public module is an entry under the path its source has, so that the declarations beside it match. */
const modules = (folder: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [`${folder}/${file.replace(/\.ts$/, '')}`, `src/${folder}/${file}`]));

const elements = readdirSync('src/elements').map((name) => `${name}/${name}.ts`);

/** A dynamic import that a static one undoes would put the map engine into every page. */
type OnWarn = NonNullable<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['onwarn']>;
const onwarn: OnWarn = (warning, warn) => {
  if (warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(warning.message);
  warn(warning);
};

/** For bundlers: Lit is left to the application, Leaflet comes inside, patched. */
const lib: UserConfig = {
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
      onwarn,
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** `--mode alone:sanctuary-pledge-counter` builds that element alone. */
const ALONE = 'alone:';

/** What every element is made of, and the little of it that comes back in code that is loaded later. */
const CORE = [
  'base/define-element',
  'base/reduced-motion',
  'base/sanctuary-element',
  'base/controllers/announce-controller',
  'base/controllers/feed-controller',
  'base/controllers/focus-keeper',
  'base/controllers/print-controller',
  'base/controllers/status-controller',
  'base/controllers/words-controller',
  'base/styles/controls',
  'base/styles/focus-ring',
  'base/styles/notices',
  'base/styles/tokens',
  'base/templates/feed-notices',
  'base/templates/heading',
  'domain/geo',
  'domain/stream',
  'feed/decode-records',
  'feed/reader',
  'i18n/feed/en',
  'i18n/kinds/en',
];

/** What most elements need, and the lightest do without: all signs, all words for places and groups, links into a widget. */
const COMMON = [
  'base/hash-parameter',
  'base/templates/icon',
  'base/templates/slotted',
  'base/templates/stream-icon',
  'base/templates/svg-node',
  'i18n/common/en',
];

/** What the widgets that show groups and places have in common beyond it: marks and the visitor's location. */
const SHARED = ['base/controllers/location-controller', 'base/styles/marks', 'base/templates/group-mark'];

/** Whether a module is one of those named. */
const isOneOf =
  (names: readonly string[]) =>
  (id: string): boolean =>
    names.some((name) => id.replaceAll('\\', '/').endsWith(`/src/${name}.ts`));

/** For a script tag: one entry, everything inside, nothing from a third party. */
const cdn: UserConfig = {
  publicDir: false,
  plugins: [leafletTrustedTypes(), minifyLiterals(), flatImports(), ownNames()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    sourcemap: true,
    reportCompressedSize: false,
    license: { fileName: 'third-party-licences.md' },
    // Library mode wraps no preload helper around import(), but keeps white space unless the output asks again.
    lib: { entry: { autoloader: 'src/autoloader.ts' }, formats: ['es'] },
    rolldownOptions: {
      onwarn,
      checks: { pluginTimings: false },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'lit', test: /node_modules[\\/](lit|@lit|lit-html|lit-element)[\\/]|@oxc-project/, priority: 4 },
            // Each with all that it imports, less what the one before it has taken: no file for each module.
            { name: 'core', test: isOneOf(CORE), priority: 3 },
            { name: 'common', test: isOneOf(COMMON), priority: 2 },
            { name: 'shared', test: isOneOf(SHARED), priority: 1 },
            { name: 'sanctuary-badge', test: /src[\\/]define[\\/]sanctuary-badge\.ts$/ },
            { name: 'sanctuary-group-finder', test: /src[\\/]define[\\/]sanctuary-group-finder\.ts$/ },
            { name: 'sanctuary-map', test: /src[\\/]define[\\/]sanctuary-map\.ts$/ },
            { name: 'sanctuary-story-carousel', test: /src[\\/]define[\\/]sanctuary-story-carousel\.ts$/ },
          ],
        },
      },
    },
  },
};

/** A light element alone, with Lit: one file to wait for, and beside it a folder for what is fetched only when needed. */
const alone = (tag: string): UserConfig => ({
  publicDir: false,
  plugins: [minifyLiterals(), flatImports(), ownNames()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    reportCompressedSize: false,
    lib: { entry: { [tag]: `src/cdn/${tag}.ts` }, formats: ['es'] },
    rolldownOptions: {
      // What an import() would fetch elsewhere is in the file on purpose here: see `src/cdn`.
      onwarn: (warning, warn) => warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT' || warn(warning),
      // Nobody imports from it by name.
      preserveEntrySignatures: false,
      checks: { pluginTimings: false },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: `${tag}/[name]-[hash].js`,
        // With all that it imports, also where that comes back in code that is loaded later.
        codeSplitting: {
          groups: [{ name: tag, test: isOneOf([`cdn/${tag}`]) }],
        },
      },
    },
  },
});

/** The page inside a frame, and the script for the page around it: each in one file, in a folder within the script-tag build. */
const embed = (name: 'frame' | 'parent'): UserConfig => ({
  publicDir: false,
  plugins: name === 'parent' ? [resizerParent()] : [],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn/embed',
    emptyOutDir: false,
    sourcemap: true,
    reportCompressedSize: false,
    // The page around loads its script in any way its editor can paste, so that one is no module.
    license: { fileName: 'third-party-licences.md' }, // the same from both
    lib: {
      entry: { [name]: `src/embed/${name}.ts` },
      formats: [name === 'frame' ? 'es' : 'iife'],
      name: 'sanctuaryFrames',
    },
    rolldownOptions: {
      onwarn,
      checks: { pluginTimings: false },
      output: { minify: true, entryFileNames: '[name].js' },
    },
  },
});

/** The demo, in development and built. */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  // Left as its own modules, so that the patch reaches them in development too.
  optimizeDeps: { exclude: ['leaflet'] },
  plugins: [leafletTrustedTypes(), demoFrame(), demoFeed(), msw({ mode: 'worker-only' })],
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: readdirSync('demo', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        // absolute: in development these are looked for from the root, which is demo
        .map((file) => fileURLToPath(new URL(`demo/${file}`, import.meta.url))),
    },
  },
};

export default defineConfig(({ mode }) =>
  mode === 'lib'
    ? lib
    : mode === 'cdn'
      ? cdn
      : mode === 'frame' || mode === 'parent'
        ? embed(mode)
        : mode.startsWith(ALONE)
          ? alone(mode.slice(ALONE.length))
          : demo,
);
