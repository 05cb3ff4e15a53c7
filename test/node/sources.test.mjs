/** docs/sources.md names every source in the words that the widgets show, with its licence. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const load = async (name) => (await runnerImport(`./src/geodata/${name}.ts`)).module;
const { ATTRIBUTIONS } = await load('attributions');
const { GAZETTEER_ATTRIBUTIONS } = await load('gazetteer-attributions');

const text = readFileSync('docs/sources.md', 'utf8');
const quoted = [...text.matchAll(/(?:^> .*\n)+/gm)].map(([lines]) =>
  lines.replaceAll(/^> /gm, '').replaceAll(/\s+/g, ' ').trim(),
);

describe('docs/sources.md', () => {
  for (const [part, attributions] of [
    ['What the finder looks up in', GAZETTEER_ATTRIBUTIONS],
    ['What the map draws', ATTRIBUTIONS],
  ]) {
    it(`quotes the attributions of "${part}", and links their licences`, () => {
      const section = text.split('\n## ').find((one) => one.startsWith(part));
      for (const { text: words, licence } of attributions) {
        assert.ok(quoted.includes(words), words);
        if (licence) assert.ok(section.includes(`](${licence})`), licence);
      }
    });
  }

  it('quotes nothing that no widget shows', () => {
    const shown = [...ATTRIBUTIONS, ...GAZETTEER_ATTRIBUTIONS].map((attribution) => attribution.text);
    assert.deepEqual([...quoted].sort(), shown.sort());
  });
});
