/**
 * Builds dist: the modules for bundlers with their declarations, the script-tag build, and in it the pages for frames. It
 * writes no file that git keeps: custom-elements.json and the other generated files are `npm run generate`'s, so that
 * `npm run drift` can tell.
 */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { embedPage, PAGES } from './embed-page.mjs';
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
for (const mode of ['frame', 'parent']) {
  codes.push(await run('vite', ['build', '--mode', mode, '--logLevel', 'warn'], { mayFail: true }));
}
copyFileSync('src/embed/frame.css', 'dist/cdn/embed/frame.css');
for (const name of Object.keys(PAGES)) writeFileSync(`dist/cdn/embed/${name}.html`, embedPage(name));
publishDeclarations();

process.exitCode = codes.find((code) => code !== 0) ?? 0;
