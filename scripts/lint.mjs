/** Every check that reads the sources without running them. All of them run, so that one visit shows everything. */
import { run } from './run.mjs';

const checks = [
  ['eslint', ['.', '--max-warnings', '0']],
  // Its CSS parser takes a `${fragment}` between declarations for a mistake. The build's own CSS parser reads them whole.
  ['lit-analyzer', ['src', '--strict', '--quiet', '--rules.no-invalid-css', 'off']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['knip', []],
];

const failed = [];
for (const [command, args] of checks) {
  if ((await run(command, args, { mayFail: true })) !== 0) failed.push(command);
}
console.log(failed.length === 0 ? 'Lint: nothing found.' : `Lint: ${failed.join(', ')} found something.`);
process.exitCode = failed.length === 0 ? 0 : 1;
