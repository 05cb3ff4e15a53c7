/**
 * Builds dist: the modules for bundlers with their declarations, and the script-tag build. It writes no file that git keeps:
 * custom-elements.json and the other generated files are `npm run generate`'s, so that `npm run drift` can tell.
 */
import { readdirSync } from 'node:fs';
import { publishDeclarations } from './publish-declarations.mjs';
import { run } from './run.mjs';

// The first build empties dist, so the others come after it.
await run('vite', ['build', '--mode', 'lib', '--logLevel', 'warn']);
const codes = await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json'], { mayFail: true }),
  run('vite', ['build', '--mode', 'cdn', '--logLevel', 'warn'], { mayFail: true }),
]);
// One after another: each writes into the folder that the script-tag build has emptied.
for (const file of readdirSync('src/cdn')) {
  const tag = file.replace(/\.ts$/, '');
  codes.push(await run('vite', ['build', '--mode', `alone:${tag}`, '--logLevel', 'warn'], { mayFail: true }));
}
publishDeclarations();

process.exitCode = codes.find((code) => code !== 0) ?? 0;
