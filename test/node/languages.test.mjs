/** The languages of the interface: each a chunk that brings no other, and none left out of the tests or the docs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { importGraph, sourceFiles } from './source-modules.mjs';

const catalogues = sourceFiles().filter((file) => file.endsWith('/messages/catalogue.ts'));
const graph = importGraph();

/** The language of a file of words or formats; `undefined` for every other file. */
function languageOf(file) {
  const match = /^src\/(?:i18n\/\w+|.+\/messages)\/([a-z]{2,3})\.ts$/.exec(file ?? '');
  return match?.[1];
}

/** The languages a catalogue names. */
const named = (catalogue) =>
  graph
    .filter(({ from, kind }) => from === catalogue && kind === 'dynamic')
    .map(({ to }) => languageOf(to))
    .sort();

describe('the languages of the interface', () => {
  it('are found', () => {
    assert.ok(catalogues.length >= 8, catalogues.join());
    assert.ok(named(catalogues[0]).includes('cy'));
  });

  it('are the same in every catalogue', () => {
    for (const catalogue of catalogues) assert.deepEqual(named(catalogue), named(catalogues[0]), catalogue);
  });

  it('come one at a time: what brings a language is of it, or asks for it when it is needed', () => {
    const wrong = graph.filter(({ from, to, kind }) => {
      const lang = languageOf(to);
      if (kind === 'type' || !lang || lang === 'en' || languageOf(from) === lang) return false;
      return !(kind === 'dynamic' && catalogues.includes(from) && posix.dirname(from) === posix.dirname(to));
    });
    assert.deepEqual(wrong, []);
  });

  it('bring nothing but words and formats of their own', () => {
    const wrong = graph.filter(({ from, to, kind }) => {
      const lang = languageOf(from);
      return lang && kind !== 'type' && languageOf(to) !== lang;
    });
    assert.deepEqual(wrong, []);
  });

  it('are tested in every catalogue', () => {
    const test = readFileSync('test/i18n/translations.test.ts', 'utf8');
    for (const catalogue of catalogues) assert.ok(test.includes(`'../../${catalogue}'`), catalogue);
  });

  it('are told of in the docs, each with its review', () => {
    const docs = readFileSync('docs/languages.md', 'utf8');
    for (const lang of named(catalogues[0])) {
      assert.match(docs, new RegExp(`^\\| [^|]+ \\(\`${lang}\`\\) +\\| .+ \\| .*review`, 'm'));
    }
  });
});
