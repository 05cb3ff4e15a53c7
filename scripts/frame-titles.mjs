import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The message that a widget's page is called by until the widget has come. A badge has no heading but the award's own. */
const KEYS = { badge: 'award' };

/**
 * The title of a frame in a language of the interface, from the widget's own messages.
 *
 * @throws where there are no messages in that language
 */
export function frameTitle(name, lang) {
  const file = new URL(`../src/elements/sanctuary-${name}/messages/${lang}.ts`, import.meta.url);
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const wanted = KEYS[name] ?? 'heading';
  let title;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.text === wanted && ts.isStringLiteralLike(node.initializer))
      title ??= node.initializer.text;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (title === undefined) throw new Error(`${file.pathname} has no words for "${wanted}".`);
  return title;
}
