/** Builds dist: the modules for bundlers with their declarations, the script-tag build, and the manifest. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

// The first build empties dist, so the others come after it.
await run('vite', ['build', '--mode', 'lib', '--logLevel', 'warn']);
const codes = await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json'], { mayFail: true }),
  run('vite', ['build', '--mode', 'cdn', '--logLevel', 'warn'], { mayFail: true }),
  run('node', ['scripts/generate-manifest.mjs'], { mayFail: true }),
]);

// TypeScript leaves `./x.ts` in declarations, where no such file is published.
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(`dist/${file}`, 'utf8');
  const published = text.replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1');
  if (published !== text) writeFileSync(`dist/${file}`, published);
}

process.exitCode = codes.find((code) => code !== 0) ?? 0;
