import { readdirSync, readFileSync } from 'node:fs';

const FENCE = /^( *)```(\w*)\n(.*?)^\1```$/gms;

/** What is shown in frameworks.md is run by `npm run test:frameworks`: see framework-docs.test.mjs. */
const ELSEWHERE = ['docs/frameworks.md'];

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.md') && !ELSEWHERE.includes(file) && !file.startsWith('docs/decisions/'));

/**
 * Every piece of code in the README and the docs.
 *
 * @returns `{ file, line, language, code }`
 */
export const snippets = ['README.md', 'CONTRIBUTING.md', ...pages.sort()].flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(FENCE)].map(({ 2: language, 3: code, index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
});
