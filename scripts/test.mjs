/**
 * Builds, then runs the tests in Node (test/node, and test/ways on served pages) and the tests in a browser, and ends with
 * the names of what failed and their sum, on a line of its own: `N passed, N failed`. A file that cannot be loaded counts as
 * failed.
 *
 * The file of a test that failed is run once more, by itself, and what it says then counts: docs/decisions/0034.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { nodeTests } from './node-tests.mjs';
import { run } from './run.mjs';

/** More failed tests than this are no accident, and are not run again. */
const FEW = 3;

// Before the build, so that a machine without a browser hears of it at once.
const browser = findBrowser();

/** The browser tests' counts, which the reporter leaves in a file. No file means that the runner itself failed. */
async function browserTests(files = []) {
  const folder = mkdtempSync(join(tmpdir(), 'sanctuary-widgets-'));
  const TEST_COUNTS = join(folder, 'counts.json');
  const args = files.length > 0 ? ['--files', ...files] : [];
  try {
    const code = await run('wtr', args, { mayFail: true, env: { TEST_COUNTS, CHROME_PATH: browser } });
    const nothing = { passed: 0, failed: 0, failures: [] };
    const counts = existsSync(TEST_COUNTS) ? JSON.parse(readFileSync(TEST_COUNTS, 'utf8')) : nothing;
    if (code === 0 || counts.failed > 0) return counts;
    return { ...counts, failed: 1, failures: [{ name: `the browser's test runner, exit code ${code}` }] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const nameOf = ({ file, name }) => [file, name].filter(Boolean).join(' > ');

/** Runs files; where few tests failed, their files once more. What passed only then is told, whatever else is. */
async function runTwice(runFiles, files) {
  const first = await runFiles(files);
  const again = [...new Set(first.failures.map(({ file }) => file))];
  if (first.failed === 0 || first.failed > FEW || !again.every((file) => file && existsSync(file)))
    return { ...first, unsure: [] };
  console.log(`\nOnce more, by themselves: ${again.join(', ')}`);
  const second = await runFiles(again);
  const stillFailing = new Set(second.failures.map(nameOf));
  const unsure = first.failures.filter((failure) => !stillFailing.has(nameOf(failure)));
  const passed = first.passed + first.failed - second.failed;
  return { passed, failed: second.failed, failures: second.failures, unsure };
}

const built = (await run('node', ['scripts/build.mjs'], { mayFail: true })) === 0;

console.log('\nTests in Node');
const inNode = await runTwice(
  nodeTests,
  ['test/node', 'test/ways'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `${folder}/${file}`),
  ),
);

console.log('\nTests in a browser');
const inBrowser = await runTwice(browserTests);

const passed = inNode.passed + inBrowser.passed;
const failed = inNode.failed + inBrowser.failed + (built ? 0 : 1);
const tell = (word, failure) =>
  console.log(`${word}: ${nameOf(failure)}${failure.reason ? `: ${failure.reason.split('\n', 1)[0]}` : ''}`);

console.log();
for (const failure of [...inNode.unsure, ...inBrowser.unsure]) tell('passed only at the second try', failure);
if (!built) tell('failed', { name: 'the build' });
for (const failure of [...inNode.failures, ...inBrowser.failures]) tell('failed', failure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
