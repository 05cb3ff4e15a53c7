/** The tokens that custom-elements.json tells editors of, beside those that docs/theming.md tells people of. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);

/** Rows of docs/theming.md's tables of tokens: name, then default (light and dark for a colour), then use. */
const documented = readFileSync('docs/theming.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `--sanctuary-'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name, ...cells]) => ({ name, defaults: cells.slice(0, -2), use: cells.at(-2) }));

/** A default as the tables write it, in CSS. */
function css(defaults) {
  if (defaults.length === 2) return `light-dark(${defaults.join(', ')})`;
  return ['paper', 'ink', 'accent-soft'].includes(defaults[0]) ? `var(--sanctuary-${defaults[0]})` : defaults[0];
}

describe('tokens in custom-elements.json', () => {
  it('are those of docs/theming.md, with the same default and use', () => {
    const map = elements.find(({ tagName }) => tagName === 'sanctuary-map').cssProperties;
    assert.ok(documented.length > 15, `only ${documented.length} tokens were found in docs/theming.md`);
    assert.deepEqual(
      documented.map(({ name, defaults, use }) => [name, css(defaults), use]).sort(),
      map
        .filter(({ name }) => !name.endsWith('-height'))
        .map(({ name, default: value, description }) => [name, value, description])
        .sort(),
    );
  });

  it('stand with every element, but for land and sea', () => {
    const shared = documented.map(({ name }) => name).filter((name) => !/land|sea$/.test(name));
    for (const { tagName, cssProperties } of elements) {
      const names = cssProperties.map(({ name }) => name);
      assert.deepEqual(
        shared.filter((name) => !names.includes(name)),
        [],
        tagName,
      );
    }
  });
});
