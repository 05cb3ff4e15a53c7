/** Rules of the sources that a linter does not see, or must not be talked out of by a comment. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';
import { sourceFiles } from './source-modules.mjs';

const MAX_LINES = 350;

/** Names that turn a string into HTML, or keep something about a visitor. */
const FORBIDDEN = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'unsafeHTML',
  'unsafeSVG',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cookie',
  'cookieStore',
  'caches',
]);

const GENERATED = /\/generated\//;
const files = sourceFiles();

/** Every name and string of a file that is forbidden. Comments may speak of them. */
function forbiddenIn(file) {
  const found = [];
  const visit = (node) => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (isName && FORBIDDEN.has(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Every html`…` of a program. */
function templatesIn(code) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') found.push(node.template.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** How many spaces stand on one line between a tag, or a template's end, and words. */
const spacesBeside = (template) =>
  template.match(/(?<=>) (?=[^\s<])|(?<=[^\s>]) (?=<)|(?<=^`) (?=\S)|(?<=\S) (?=`$)/g)?.length ?? 0;

/** Every html`…` of a file from which the build takes a space that somebody wrote between two words. */
async function lostSpacesIn(file) {
  const code = readFileSync(file, 'utf8');
  const minified = code.includes('html`') ? await minifyHTMLLiterals(code, { fileName: file }) : undefined;
  if (!minified) return [];
  const after = templatesIn(minified.code);
  return templatesIn(code).filter((template, i) => spacesBeside(after[i]) < spacesBeside(template));
}

describe('house rules', () => {
  it('reads the sources', () => assert.ok(files.length > 20, `only ${files.length} files were found`));

  it('never turns a string into HTML and keeps nothing about a visitor', () => {
    assert.deepEqual(files.flatMap(forbiddenIn), []);
  });

  it('loses no space between two words when it is built', async () => {
    assert.deepEqual((await Promise.all(files.map(lostSpacesIn))).flat(), []);
  });

  it(`keeps every file within ${MAX_LINES} lines`, () => {
    const length = (file) => readFileSync(file, 'utf8').split('\n').length - 1;
    const long = files.filter((file) => !GENERATED.test(file) && length(file) > MAX_LINES);
    assert.deepEqual(
      long.map((file) => `${file}: ${length(file)} lines`),
      [],
    );
  });

  it('names every file in kebab-case', () => {
    const name = (file) => file.split('/').at(-1);
    assert.deepEqual(
      files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.ts$/.test(name(file))),
      [],
    );
  });
});
