/** The paragraphs that docs/privacy.md quotes are those that the builder writes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(`./demo/builder/${path}`)).module;
const { plainConfiguration } = await load('model/configuration.ts');
const { privacyParagraph } = await load('paperwork/privacy.ts');

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
const quoted = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/(?:^> .*\n)+/gm)].map(([lines]) =>
  oneLine(lines.replaceAll(/^> /gm, '')),
);

describe('docs/privacy.md', () => {
  const map = plainConfiguration('sanctuary-map');
  const tiles = { tiles: '', 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png' };

  it('quotes the paragraph for the map', () => {
    assert.equal(quoted[0], privacyParagraph(map));
  });

  it('quotes what tiles add', () => {
    assert.ok(privacyParagraph({ ...map, options: tiles }).includes(quoted[1]), quoted[1]);
  });
});
