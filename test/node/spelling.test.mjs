import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'node:test';
import { sourceFiles } from './source-modules.mjs';

/*
 * Letters that look right and are others: an Arabic keyboard's kaf and yeh in Persian, a Persian heh in Sorani, a comma
 * of the Latin script. People search for the right ones, and voices and typefaces tell them apart.
 */
const SLIPS = {
  ar: /[گکیہےە]/u,
  ckb: /[كيىهة]/u,
  fa: /[كيىةہے]/u,
  prs: /[كيىةہے]/u,
  ps: /[كىةہےگ]/u,
  ur: /\p{Script=Arabic}\.|[كيىهة]/u,
};

/** Stops of the Latin script. A question mark after a single letter is the key of that name. */
const STOPS = /\p{Script=Arabic}[,;]|\p{Script=Arabic}{2}\?/u;

const wordsFiles = sourceFiles().filter((file) => Object.hasOwn(SLIPS, basename(file, '.ts')));

test('the languages in Arabic script are written with their own letters and stops', () => {
  assert.ok(wordsFiles.length > 60, `${wordsFiles.length} words files found`);
  for (const file of wordsFiles) {
    const slip = SLIPS[basename(file, '.ts')];
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      assert.doesNotMatch(line, slip, `${file}:${index + 1}`);
      assert.doesNotMatch(line, STOPS, `${file}:${index + 1}`);
    }
  }
});
