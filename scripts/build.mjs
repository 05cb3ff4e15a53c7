/**
 * Builds dist: the modules for bundlers with their declarations, the script-tag builds, with them the pages for frames, and
 * what frameworks and editors know the elements by. It writes no file that git keeps: custom-elements.json and the other
 * generated files are `npm run generate`'s, so that `npm run drift` can tell.
 */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { embedPage, PAGES } from './embed-page.mjs';
import { publishDeclarations } from './publish-declarations.mjs';
import { run } from './run.mjs';
import { writeIntegrity } from './write-integrity.mjs';
import { writeTypes } from './write-types.mjs';

// The first build empties dist, so the others come after it.
await run('vite', ['build', '--mode', 'lib', '--logLevel', 'warn']);
const codes = await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json'], { mayFail: true }),
  run('vite', ['build', '--mode', 'autoloader', '--logLevel', 'warn'], { mayFail: true }),
]);
// One after another: each writes into the folder that the script-tag build has emptied.
for (const file of readdirSync('src/cdn')) {
  const name = file.replace(/\.ts$/, '');
  const mode = name === 'sanctuary-widgets' ? 'one-file' : `alone:${name}`;
  codes.push(await run('vite', ['build', '--mode', mode, '--logLevel', 'warn'], { mayFail: true }));
}
for (const mode of ['frame', 'parent']) {
  codes.push(await run('vite', ['build', '--mode', mode, '--logLevel', 'warn'], { mayFail: true }));
}
copyFileSync('src/embed/frame.css', 'dist/cdn/embed/frame.css');
for (const name of Object.keys(PAGES)) writeFileSync(`dist/cdn/embed/${name}.html`, embedPage(name, 'dist/cdn'));
writeTypes();
publishDeclarations();
console.table(writeIntegrity());

process.exitCode = codes.find((code) => code !== 0) ?? 0;
