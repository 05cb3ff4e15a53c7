/**
 * The property tests of the feed at length: any mutation of a valid feed, read in a browser, and every record check judged
 * by ajv in Node. FUZZ_RUNS cases for each property, 5,000 unless set; `npm test` runs a few hundred.
 */
import { run } from './run.mjs';

const env = { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '5000' };
const codes = [
  await run('node', ['--test', 'test/node/feed-check.test.mjs'], { mayFail: true, env }),
  await run('wtr', ['--config', 'web-test-runner.fuzz.config.mjs'], { mayFail: true, env }),
];
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
