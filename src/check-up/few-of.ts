import { plainText } from '../domain/plain-text.ts';
import { isSlip } from './is-slip.ts';

/** Values that are named one by one, and letters of each. */
const MOST = 12;
const LENGTH = 40;

/** What somebody wrote, as it may stand in the report: short, and without characters that move what is around it. */
export function shortened(written: string): string {
  const plain = plainText(written);
  return plain.length > LENGTH ? `${plain.slice(0, LENGTH)}…` : plain;
}

/** The values that could have been written, of very many only those that were missed by a letter, or a few. */
export function fewOf(values: readonly string[], written: string): string {
  const near = values.filter((value) => isSlip(value, written));
  const all = [...new Set([...near, ...values])];
  const most = all.length > MOST && near.length > 0 ? Math.min(near.length, MOST) : MOST;
  const rest = all.length - most;
  return all.slice(0, most).map(shortened).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
