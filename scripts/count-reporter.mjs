import { writeFileSync } from 'node:fs';

/** Counts one suite and everything below it, and names what failed with its reason. */
function countSuite(suite, counts, file, path = []) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (test.skipped || test.passed) continue;
    counts.failures.push({ file, name: [...path, test.name].join(' > '), reason: test.error?.message });
  }
  for (const child of suite.suites) countSuite(child, counts, file, [...path, child.name]);
}

/** A file that could not be loaded, timed out or failed outside its tests has failed, though it lists no failed test. */
function countSession(session, counts) {
  const before = counts.failed;
  const file = session.testFile.replace(`${process.cwd()}/`, '');
  if (session.testResults) countSuite(session.testResults, counts, file);
  if (!session.passed && counts.failed === before) {
    counts.failed++;
    counts.failures.push({ file, reason: session.errors[0]?.message });
  }
}

/**
 * Web Test Runner reporter that ends with the plain line `N passed, N failed`, and writes the same numbers, with the names
 * of what failed, as JSON to the file named by TEST_COUNTS, for scripts/test.mjs to add up.
 */
export function countReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) countSession(session, counts);
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
      const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
      console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
    },
  };
}
