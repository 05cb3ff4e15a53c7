import { Engine } from 'php-parser';

/**
 * The functions that a piece of PHP calls, with what it gives to each. It is read by a parser of PHP and not run.
 *
 * @param code without `<?php`
 * @returns `[{ name, given }]`, outer calls first; `given` holds strings, `null`, arrays, and the calls in a closure
 * @throws where it is no PHP, or holds anything but calls with such arguments
 */
export function phpCalls(code) {
  return new Engine({}).parseCode(`<?php ${code}`, 'snippet.php').children.map(called);
}

function called({ kind, expression }) {
  if (kind !== 'expressionstatement' || expression.kind !== 'call') throw new Error(`a ${kind} is no call`);
  return { name: expression.what.name, given: expression.arguments.map(valueOf) };
}

function valueOf({ kind, value, items, body }) {
  if (kind === 'string') return value;
  if (kind === 'nullkeyword') return null;
  if (kind === 'array') return items.map(valueOf);
  if (kind === 'closure') return body.children.map(called);
  throw new Error(`what a ${kind} gives is not known`);
}
