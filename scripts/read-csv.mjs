import { readFileSync } from 'node:fs';

/**
 * Reads a comma-separated file with a heading row (RFC 4180: quoted fields may hold commas, quotes and line breaks).
 *
 * @param {string | URL} file
 * @returns {Record<string, string>[]} one object a row, keyed by heading
 * @throws {Error} when a row has more or fewer fields than the heading
 */
export function readCsv(file) {
  const [heading = [], ...rows] = parse(readFileSync(file, 'utf8'));
  return rows.map((row, index) => {
    if (row.length !== heading.length) throw new Error(`${file}: row ${index + 2} has ${row.length} fields`);
    return Object.fromEntries(heading.map((name, column) => [name, row[column]]));
  });
}

/** One match is one field, quoted or bare, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function parse(text) {
  const rows = [];
  let row = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (match === null) throw new Error(`Stray quotation mark near character ${at}`);
    const [, quoted, bare, end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
