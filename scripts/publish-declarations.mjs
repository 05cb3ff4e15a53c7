import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './imports.mjs';

/**
 * Leaves in dist the declarations that a public module needs, and makes them name published files.
 *
 * TypeScript writes one for every source. Those of the map engine's inside would ask an application for Leaflet's types, and
 * all of them would look public to an editor. It also leaves `./x.ts` in declarations, where no such file is published.
 */
export function publishDeclarations() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const needed = new Set();
  const visit = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const { specifier } of importsOf(readFileSync(file, 'utf8'), file))
      if (specifier?.startsWith('.')) visit(posix.join(posix.dirname(file), specifier).replace(/\.[jt]s$/, '.d.ts'));
  };
  for (const { types } of Object.values(exports)) if (types) visit(posix.normalize(types));

  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const file = posix.join('dist', name.replaceAll('\\', '/'));
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(file, 'utf8');
    if (needed.has(file)) writeFileSync(file, text.replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));
    else rmSync(file);
  }
}
