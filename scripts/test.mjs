/**
 * Builds, then runs the tests in Node (test/node, and test/ways on served pages) and the tests in a browser, and ends with
 * the names of what failed and their sum, on a line of its own: `N passed, N failed`. A file that cannot be loaded counts as
 * failed.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { nodeTests } from './node-tests.mjs';
import { run } from './run.mjs';

/** The browser tests' counts, which the reporter leaves in a file. No file means that the runner itself failed. */
async function browserTests(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'sanctuary-widgets-'));
  const TEST_COUNTS = join(folder, 'counts.json');
  try {
    const code = await run('wtr', [], { mayFail: true, env: { TEST_COUNTS, CHROME_PATH: browser } });
    const nothing = { passed: 0, failed: 0, failures: [] };
    const counts = existsSync(TEST_COUNTS) ? JSON.parse(readFileSync(TEST_COUNTS, 'utf8')) : nothing;
    if (code === 0 || counts.failed > 0) return counts;
    return { ...counts, failed: 1, failures: [`the browser's test runner, exit code ${code}`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Before the build, so that a machine without a browser hears of it at once.
const browser = findBrowser();
const built = (await run('node', ['scripts/build.mjs'], { mayFail: true })) === 0;

console.log('\nTests in Node');
const inNode = await nodeTests(
  ['test/node', 'test/ways'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `${folder}/${file}`),
  ),
);

console.log('\nTests in a browser');
const inBrowser = await browserTests(browser);

const passed = inNode.passed + inBrowser.passed;
const failures = [...(built ? [] : ['the build']), ...inNode.failures, ...inBrowser.failures];
const failed = inNode.failed + inBrowser.failed + (built ? 0 : 1);
console.log();
for (const name of failures) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
