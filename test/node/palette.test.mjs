/** The colours of src/base/styles/palette.ts where they are written again: a copy that is forgotten fails here by name. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const { PALETTE } = (await runnerImport('./src/base/styles/palette.ts')).module;
const lower = Object.entries(PALETTE).map(([name, pair]) => [name, pair.map((colour) => colour.toLowerCase())]);

/** Every colour that a pattern finds in a file: its name and its values, light first. */
const coloursOf = (file, pattern) =>
  [...readFileSync(file, 'utf8').toLowerCase().matchAll(pattern)].map(([, name, ...values]) => [name, values]);

describe('copies of the palette', () => {
  for (const [file, pattern] of [
    ['src/base/sanctuary-element.ts', /--sanctuary-([\w-]+)=light-dark\((#\w+), (#\w+)\)/g],
    ['docs/theming.md', /^\| `--sanctuary-([\w-]+)` +\| `(#\w+)` +\| `(#\w+)`/gm],
  ])
    it(`are complete and true in ${file}`, () => assert.deepEqual(coloursOf(file, pattern), lower));

  it('are complete and true in demo/demo.css, which has a hairline of its own', () => {
    const found = coloursOf('demo/demo.css', /^ {2}--([\w-]+): light-dark\((#\w+), (#\w+)\)/gm);
    assert.deepEqual(
      found.filter(([name]) => name !== 'hair'),
      lower,
    );
  });

  it('are true in demo/art/door.svg, which is drawn in the accent', () => {
    const strokes = coloursOf('demo/art/door.svg', /(stroke): (#\w+)/g);
    assert.deepEqual(
      strokes.map(([, [colour]]) => colour),
      new Map(lower).get('accent'),
    );
  });

  it('are true in what the map is drawn with where no token is set', () => {
    const files = readdirSync('src/map/leaflet').filter((file) => file.endsWith('-styles.ts'));
    const found = files.flatMap((file) => coloursOf(`src/map/leaflet/${file}`, /var\(--_([\w-]+), (#\w+)\)/g));
    const light = new Map(lower.map(([name, [colour]]) => [name, colour]));
    assert.ok(found.length > 5, `only ${found.length} were found`);
    for (const [name, [colour]] of found)
      if (light.has(name)) assert.equal(colour, light.get(name), name);
      else assert.ok([...light.values()].includes(colour), `${name} is ${colour}, which is not in the palette`);
  });
});
