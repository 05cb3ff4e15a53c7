/** What a cell holds. Nothing for what is not known. */
export type CsvCell = string | number | undefined;

/**
 * First characters by which a spreadsheet takes a cell for a formula and runs it, wide forms included, which Excel reads
 * as the narrow ones in East Asian settings (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Writes a table as RFC 4180 has it: commas, CRLF, quotes where a cell needs them. Words that a spreadsheet would run as
 * a formula get an apostrophe in front, by which spreadsheets know text; numbers are left alone, or every longitude in
 * these islands would be text.
 *
 * It begins with a byte order mark, without which Excel reads the file in the code page of its computer and spoils every
 * letter outside it, ŵ and ŷ first. Other readers of UTF-8 skip it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
