/** Runs every scripts/generate-*.mjs, one after another in the order of their names. */
import { readdirSync } from 'node:fs';
import { run } from './run.mjs';

const folder = new URL('.', import.meta.url);
const generators = readdirSync(folder).filter((file) => /^generate-.+\.mjs$/.test(file));

for (const file of generators.sort()) {
  console.log(file);
  await run('node', [`scripts/${file}`]);
}
