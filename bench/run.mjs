/** Runs a comparison: `npm run bench -- map`. Each prints its figures and writes them into docs/performance.md. */
import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/compare.mjs`, folder)));
const [name, ...rest] = process.argv.slice(2);

if (!names.includes(name)) {
  console.error(`Say which comparison: npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
const { compare } = await import(`./${name}/compare.mjs`);
process.exitCode = (await compare(rest)) ? 0 : 1;
