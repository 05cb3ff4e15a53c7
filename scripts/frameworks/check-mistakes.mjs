import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { npm } from './prepare-app.mjs';

/** `mistakes.tsx(12,7)`, `Mistakes.vue:12:7` and `"src/mistakes.svelte" 12:7` alike. */
const PLACE = /mistakes(?:\.\w+)+["\s]*[(:\s](\d+)[:,]\d+/gi;

/**
 * Whether an app's own checker finds fault with each line that is marked `wrong`, and with no other.
 *
 * @param {string} folder the installed app, which has passed its check
 * @param {string} file a source beside package.json, whose place is in `src`
 * @returns {Promise<string | undefined>} what differs
 */
export async function checkMistakes(folder, file) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const marked = lines.flatMap((line, index) => (/\bwrong: /.test(line) ? [index + 1] : []));
  copyFileSync(join(folder, file), join(folder, 'src', file));
  const output = stripVTControlCharacters((await npm(folder, ['run', 'check'])).output);
  rmSync(join(folder, 'src', file));
  const found = [...new Set([...output.matchAll(PLACE)].map(([, line]) => Number(line)))].sort((a, b) => a - b);
  if (marked.length > 0 && String(found) === String(marked)) return undefined;
  return `${file}: wrong are lines ${marked.join(', ')}; found wrong are ${found.join(', ')}\n${output}`;
}
