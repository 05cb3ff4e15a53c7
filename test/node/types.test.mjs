/** What the build writes for frameworks and editors. The declarations of each framework are judged by its own checker. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter((each) => each.customElement);
const tags = elements.map(({ tagName }) => tagName).sort();

/** Attributes that a page writes; the others are the widget's own to set. */
const written = ({ attributes, members }) =>
  attributes
    .filter(({ fieldName }) => !members.find(({ name }) => name === fieldName).readonly)
    .map(({ name }) => name)
    .sort();

describe('dist/types/widgets.d.ts', () => {
  it('names only what is there', () => {
    const file = 'dist/types/widgets.d.ts';
    const options = { strict: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    const program = ts.createProgram([file], { ...options, noEmit: true, types: [] });
    const source = program.getSourceFile(file);
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    assert.deepEqual(
      faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
    assert.ok(source.statements.length > tags.length);
  });
});

describe('data for VS Code', () => {
  const html = read('dist/vscode.html-custom-data.json').tags;
  const css = read('dist/vscode.css-custom-data.json');

  it('has every element with the attributes that a page writes', () => {
    assert.deepEqual(html.map(({ name }) => name).sort(), tags);
    for (const element of elements) {
      const { attributes } = html.find(({ name }) => name === element.tagName);
      assert.deepEqual(attributes.map(({ name }) => name).sort(), written(element), element.tagName);
    }
  });

  it('has what there is to choose from', () => {
    const theme = html[0].attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(
      theme.values.map(({ name }) => name),
      ['govuk', 'nhs', 'plain'],
    );
  });

  it('has every token and every part, each once', () => {
    const names = (kind) => [...new Set(elements.flatMap((each) => (each[kind] ?? []).map(({ name }) => name)))].sort();
    assert.deepEqual(css.properties.map(({ name }) => name).sort(), names('cssProperties'));
    assert.deepEqual(
      css.pseudoElements.map(({ name }) => name).sort(),
      names('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
  });
});

describe('data for JetBrains', () => {
  it('is named in package.json, and has every element with the attributes that a page writes', () => {
    const { name, version, 'web-types': file } = read('package.json');
    const types = read(file);
    assert.deepEqual([types.name, types.version], [name, version]);
    const found = types.contributions.html.elements;
    assert.deepEqual(found.map((element) => element.name).sort(), tags);
    for (const element of elements) {
      const { attributes } = found.find((each) => each.name === element.tagName);
      assert.deepEqual(attributes.map((each) => each.name).sort(), written(element), element.tagName);
    }
  });
});
