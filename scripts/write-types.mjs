import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { widgetTypes } from './widget-types.mjs';

/** The manifest with only what a page may write: what a widget sets itself is nothing to complete in a tag. */
function writable(manifest) {
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap(({ declarations }) => declarations)) {
    if (!declaration.customElement) continue;
    const isSetByWidget = (name) => declaration.members.some((member) => member.name === name && member.readonly);
    declaration.attributes = declaration.attributes.filter(({ fieldName }) => !isSetByWidget(fieldName));
  }
  return copy;
}

/** VS Code takes a token once, and each element has all of them. */
function eachOnce(file) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  for (const [kind, list] of Object.entries(data).filter(([, value]) => Array.isArray(value)))
    data[kind] = [...new Map(list.map((item) => [item.name, item])).values()];
  writeFileSync(file, `${JSON.stringify(data, undefined, 2)}\n`);
}

/** Writes into dist what frameworks and editors know the elements by: `dist/types`, and data for VS Code and JetBrains. */
export function writeTypes() {
  const read = () => writable(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  cpSync('types', 'dist/types', { recursive: true });
  writeFileSync('dist/types/widgets.d.ts', widgetTypes(read()));
  // Each changes the manifest that it is given.
  generateVsCodeCustomElementData(read(), { outdir: 'dist', hideLogs: true });
  generateJetBrainsWebTypes(read(), { outdir: 'dist', packageJson: false, hideLogs: true });
  eachOnce('dist/vscode.css-custom-data.json');
}
