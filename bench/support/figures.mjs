import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** The middle one, or the mean of the middle two. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A Markdown table of a heading row and rows of text. */
export function table(heading, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * When and on what figures were measured, in words that fit any machine. With a load above the number of cores every time is
 * longer than the work it stands for: measure again when the machine is quiet.
 */
export function circumstances(browserVersion, now = new Date()) {
  const load = loadavg()[0].toFixed(1);
  return `Measured on ${now.toISOString().slice(0, 10)}, ${cpus().length} cores at load ${load}, headless Chromium ${browserVersion.split('.')[0]}.`;
}

/**
 * Puts text between the two markers of a comparison in docs/performance.md.
 *
 * @throws {Error} when the page has no such markers
 */
export function publish(name, text) {
  const page = new URL('../../docs/performance.md', import.meta.url);
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const before = readFileSync(page, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks ${start} … ${end}`);
  writeFileSync(page, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}
