/**
 * Fails when a generated file differs from what its generator writes today.
 *
 * It compares the files before and after rather than asking git for a diff, so that it also tells the truth in a working
 * copy with other changes in it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { run } from './run.mjs';

/** Every file that git knows or would add, with its content's hash. */
function snapshot() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = listed.split('\0').filter((file) => file && existsSync(file) && statSync(file).isFile());
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

const before = snapshot();
await run('node', ['scripts/generate.mjs']);
const after = snapshot();

const names = new Set([...before.keys(), ...after.keys()]);
const drifted = [...names].filter((file) => before.get(file) !== after.get(file)).sort();
for (const file of drifted) console.error(`out of date: ${file}`);
if (drifted.length > 0) {
  console.error('They are written now: look at them and commit them.');
  process.exit(1);
}
console.log('Every generated file is up to date.');
