// The property tests of the feed alone, with as many cases as FUZZ_RUNS says: `npm run test:fuzz`.
import base from './web-test-runner.config.mjs';

const HOUR = 3_600_000;

export default {
  ...base,
  files: ['test/feed/feed-fuzz.test.ts'],
  testFramework: { config: { timeout: HOUR } },
  testsFinishTimeout: HOUR,
  testRunnerHtml: (framework) => `<!doctype html><html lang="en"><body>
    <script>globalThis.FUZZ_RUNS = ${Number(process.env.FUZZ_RUNS)};</script>
    <script type="module" src="${framework}"></script>
  </body></html>`,
};
