/** docs/frameworks.md shows parts of the example apps, which `npm run test:frameworks` runs, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const APPS = 'test/frameworks';
const text = readFileSync('docs/frameworks.md', 'utf8');
const fences = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({ language, code }));
const settings = fences.filter(({ code }) => code.includes('customData'));
const commands = fences.filter(({ language }) => language === 'sh');
const parts = fences.filter((fence) => !settings.includes(fence) && !commands.includes(fence));

/** Lines without what they are indented by together, so that a part may stand deeper in its file. */
function flush(code) {
  const lines = code.trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** Every run of as many lines as the part has, in every file of the examples. */
const sources = readdirSync(APPS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => readFileSync(`${APPS}/${file}`, 'utf8').split('\n'));

const isInAnExample = (code) => {
  const wanted = flush(code);
  const count = wanted.split('\n').length;
  return sources.some((lines) => lines.some((_, at) => flush(lines.slice(at, at + count).join('\n')) === wanted));
};

describe('docs/frameworks.md', () => {
  it('shows a part of each example app', () => {
    assert.ok(parts.length >= 12, `only ${parts.length} parts`);
    for (const app of readdirSync(APPS)) assert.match(text, new RegExp(`^## .*${app.replace('-', '.')}`, 'im'));
  });

  for (const { language, code } of parts)
    it(`shows ${language} that is run: ${code.trim().split('\n')[0]}`, () => assert.ok(isInAnExample(code), code));

  it('names files of the package to VS Code', () => {
    const [{ code }] = settings;
    for (const [path] of Object.values(JSON.parse(code)))
      assert.ok(existsSync(path.replace('./node_modules/sanctuary-widgets/', '')), path);
  });
});
