import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Where the classes of events are. */
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file === 'src/base/events.ts' || /^src\/elements\/.*-event\.ts$/.test(file))
  .sort();

/** What each class of event carries: its own public fields by name, with their types as written. */
export function eventFields() {
  const fields = new Map();
  for (const file of FILES) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of source.statements.filter(ts.isClassDeclaration)) {
      const own = node.members.filter(
        (member) =>
          ts.isPropertyDeclaration(member) &&
          !member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
      );
      fields.set(
        node.name.text,
        own.map((member) => ({ name: member.name.getText(), type: member.type.getText() })),
      );
    }
  }
  return fields;
}
