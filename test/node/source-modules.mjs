import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from '../../scripts/imports.mjs';

/** The names of all TypeScript files under a folder, with forward slashes, from the project's folder on. */
export function sourceFiles(folder = 'src') {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.ts$/.test(file))
    .sort();
}

/** Turns `./x.ts` written in a file into the path from the project's folder on; a package's name stays as it is. */
function resolve(from, specifier) {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}

/**
 * The real import graph of the sources.
 *
 * @returns one `{ from, to, kind, exists }` for each import; `to` is a path of ours or a package's name, `undefined` for an
 *   `import()` that names no string
 */
export function importGraph(files = sourceFiles()) {
  return files.flatMap((from) =>
    importsOf(readFileSync(from, 'utf8'), from).map(({ specifier, kind }) => {
      const to = specifier === undefined ? undefined : resolve(from, specifier);
      return {
        from,
        to,
        kind,
        own: to?.startsWith('src/') ?? false,
        exists: !specifier?.startsWith('.') || existsSync(to),
      };
    }),
  );
}
