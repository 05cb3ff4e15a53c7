import ts from 'typescript';

/** `import type`, and an import whose every name is one. It is gone at run time, but the source still knows the module. */
function onlyTypes(node) {
  const clause = node.importClause ?? node;
  if (clause.isTypeOnly) return true;
  const names = clause.name ? undefined : (clause.namedBindings ?? clause.exportClause)?.elements;
  return names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly);
}

/**
 * Every module that a TypeScript or JavaScript source names.
 *
 * @param text - the source
 * @param file - its name; the ending tells the language
 * @returns what it names, each as `{ specifier, kind }` with kind `value`, `type` or `dynamic`; an `import()` of something
 *   other than a string has the specifier undefined
 */
export function importsOf(text, file) {
  const found = [];
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      found.push({ specifier: node.moduleSpecifier.text, kind: onlyTypes(node) ? 'type' : 'value' });
    else if (ts.isImportTypeNode(node)) found.push({ specifier: node.argument.literal?.text, kind: 'type' });
    else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name))
      found.push({ specifier: node.name.text, kind: 'type' });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
      found.push({ specifier, kind: 'dynamic' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
