/**
 * Weighs the script-tag build, brotli 11, against its budgets. A budget covers an entry and every chunk it imports
 * statically, less what the page has by then: what a visitor waits for, not what a file happens to hold.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from './imports.mjs';

const ROOT = 'dist/cdn';

/** Budgets in bytes. `has` names what has arrived before and is not counted again. */
const BUDGETS = [
  { name: 'autoloader', has: [], limit: 1_000 },
  { name: 'lit', has: [], limit: 7_000 },
  { name: 'sanctuary-map', has: ['autoloader', 'lit'], limit: 12_000 },
  { name: 'leaflet-engine', has: ['autoloader', 'lit', 'sanctuary-map'], limit: 48_000 },
];

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));

/** The file a budget is about: its name with or without the content hash. */
function find(name) {
  const found = files.filter((file) => posix.basename(file).replace(/(-[\w-]{8})?\.js$/, '') === name);
  if (found.length !== 1) throw new Error(`${found.length} files in ${ROOT} are named ${name}: ${found.join(', ')}`);
  return found[0];
}

/** A file and all that it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { specifier, kind } of importsOf(readFileSync(posix.join(ROOT, file), 'utf8'), file)) {
    if (kind !== 'value') continue;
    if (!specifier?.startsWith('.')) throw new Error(`${file} imports ${specifier}, which is not in the build.`);
    closure(posix.join(posix.dirname(file), specifier), seen);
  }
  return seen;
}

function brotli(file) {
  const raw = readFileSync(posix.join(ROOT, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return brotliCompressSync(raw, { params }).length;
}

const rows = BUDGETS.map(({ name, has, limit }) => {
  const already = new Set(has.flatMap((other) => [...closure(find(other))]));
  const own = [...closure(find(name))].filter((file) => !already.has(file));
  const bytes = own.reduce((sum, file) => sum + brotli(file), 0);
  return { budget: name, files: own.length, bytes, limit, verdict: bytes > limit ? 'OVER' : 'ok' };
});

console.table(rows);
const others = files.filter((file) => !rows.some((row) => posix.basename(file).startsWith(row.budget)));
for (const file of others) console.log(`${file}: ${brotli(file)} bytes`);
if (rows.some((row) => row.verdict === 'OVER')) {
  console.error('Over budget: take something out, or argue for another budget in docs/decisions.');
  process.exitCode = 1;
}
