import ts from 'typescript';

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

/** A choice as it is written, for the checker sorts by what it met first; `undefined` where something else is written. */
const written = ({ type }) =>
  ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode)
    ? type.types.map((each) => each.getText()).join(' | ')
    : undefined;

/** What a type stands for, if it is a choice of literals; `undefined` for any other. */
function literalsOf(alias, checker) {
  const type = checker.getTypeAtLocation(alias);
  if (!type.isUnion() || !type.types.every((each) => each.isStringLiteral() || each.isNumberLiteral()))
    return undefined;
  return written(alias) ?? checker.typeToString(type, undefined, FORMAT).replaceAll('"', "'");
}

/**
 * What the names of types stand for: `'govuk' | 'nhs' | 'plain'` for `Theme`. Somebody who reads the manifest, an editor's
 * completion or a form that is made from it, has the names of our types nowhere to look up.
 *
 * @param {string[]} roots sources from which all others are reached
 * @returns {Map<string, string>} by name, only types that are a choice of literals
 */
export function literalUnions(roots) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: roots, include: [] }, ts.sys, '.');
  const program = ts.createProgram(roots, { ...options, types: [] });
  const checker = program.getTypeChecker();
  const unions = new Map();
  const sources = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('node_modules'));
  for (const alias of sources.flatMap(({ statements }) => statements.filter(ts.isTypeAliasDeclaration))) {
    const words = literalsOf(alias, checker);
    if (words === undefined || alias.typeParameters) continue;
    const { text: name } = alias.name;
    // two modules may give one name to different things: then it stands for neither
    unions.set(name, unions.has(name) && unions.get(name) !== words ? undefined : words);
  }
  return unions;
}
