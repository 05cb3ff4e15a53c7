import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs files with Node's own runner, shows them, counts the tests and names those that failed; suites are not counted, a
 * file that cannot be loaded is one failed test.
 */
export async function nodeTests(files) {
  const counts = { passed: 0, failed: 0, failures: [] };
  const stream = run({ files, concurrency: true });
  const count = (outcome) => (event) => {
    // The runner reports a file without any test as a test that passed.
    if (outcome === 'passed' && event.nesting === 0 && event.name.endsWith('.test.mjs')) return;
    if (event.details.type === 'suite' || event.skip || event.todo) return;
    counts[outcome]++;
    if (outcome === 'failed') {
      const { message } = event.details.error;
      counts.failures.push({ file: relative(process.cwd(), event.file ?? ''), name: event.name, reason: message });
    }
  };
  stream.on('test:pass', count('passed'));
  stream.on('test:fail', count('failed'));
  const shown = stream.compose(spec);
  for await (const text of shown) process.stdout.write(text);
  return counts;
}
