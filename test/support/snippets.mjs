import { readdirSync, readFileSync } from 'node:fs';

/** A fence, with the comment that stands before it where it is not run. */
const FENCE = /(?:<!-- not run: ([^>]*?) -->\s*\n)?^( *)```(\w*)\n(.*?)^\2```$/gms;

/** What is shown in frameworks.md is run by `npm run test:frameworks`: see framework-docs.test.mjs. */
const ELSEWHERE = ['docs/frameworks.md'];

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md') && !ELSEWHERE.includes(file) && !file.startsWith('docs/decisions/'));

/**
 * Every piece of code in the README and the docs.
 *
 * @returns `{ file, line, language, code, reason }`; `reason` is why it is not run, `undefined` where it is
 */
export const snippets = ['README.md', 'CONTRIBUTING.md', ...pages.sort()].flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(FENCE)].map(({ 0: whole, 1: reason, 3: language, 4: code, index }) => ({
    file,
    line: text.slice(0, index + whole.indexOf('```')).split('\n').length,
    language,
    code,
    reason,
  }));
});
