import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './imports.mjs';

/**
 * A file of a built folder and all that it imports statically.
 *
 * @param file within `root`, with forward slashes
 * @returns the names within `root`, the file's own first
 */
export function closure(root, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { specifier, kind } of importsOf(readFileSync(posix.join(root, file), 'utf8'), file)) {
    if (kind !== 'value') continue;
    if (!specifier?.startsWith('.')) throw new Error(`${file} imports ${specifier}, which is not in the build.`);
    closure(root, posix.join(posix.dirname(file), specifier), seen);
  }
  return seen;
}
