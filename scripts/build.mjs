/** Builds dist: the modules for bundlers with their declarations, the script-tag build, and the manifest. */
import { publishDeclarations } from './publish-declarations.mjs';
import { run } from './run.mjs';

// The first build empties dist, so the others come after it.
await run('vite', ['build', '--mode', 'lib', '--logLevel', 'warn']);
const codes = await Promise.all([
  run('tsc', ['-p', 'tsconfig.build.json'], { mayFail: true }),
  run('vite', ['build', '--mode', 'cdn', '--logLevel', 'warn'], { mayFail: true }),
  run('node', ['scripts/generate-manifest.mjs'], { mayFail: true }),
]);
publishDeclarations();

process.exitCode = codes.find((code) => code !== 0) ?? 0;
