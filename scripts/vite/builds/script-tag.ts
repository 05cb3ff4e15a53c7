import type { BuildEnvironmentOptions, PluginOption, UserConfig } from 'vite';
import { flatImports } from '../flat-imports.ts';
import { inlineHelper } from '../inline-helper.ts';
import { leafletTrustedTypes } from '../leaflet-trusted-types.ts';
import { minifyLiterals } from '../minify-literals.ts';
import { ownNames } from '../own-names.ts';

interface ScriptTag {
  /** Name of the file that a page names. */
  readonly name: string;
  readonly source: string;
  readonly format: 'es' | 'iife';
  readonly emptyOutDir: boolean;
  readonly rolldownOptions: NonNullable<BuildEnvironmentOptions['rolldownOptions']>;
}

/** A build for a script tag: one entry, all of it inside or beside it, nothing from a third party. */
export function scriptTag({ name, source, format, emptyOutDir, rolldownOptions }: ScriptTag): UserConfig {
  const plugins: PluginOption[] = [leafletTrustedTypes(), minifyLiterals(), inlineHelper(), flatImports(), ownNames()];
  return {
    publicDir: false,
    plugins,
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir,
      sourcemap: true,
      reportCompressedSize: false,
      // The autoloader's build has every package that any of the others has.
      license: emptyOutDir && { fileName: 'third-party-licences.md' },
      // Library mode wraps no preload helper around import(), but keeps white space unless the output asks again.
      lib: { entry: { [name]: source }, formats: [format], ...(format === 'iife' && { name: 'unused' }) },
      rolldownOptions: {
        ...rolldownOptions,
        checks: { pluginTimings: false },
        output: { minify: true, entryFileNames: '[name].js', ...rolldownOptions.output },
      },
    },
  };
}
