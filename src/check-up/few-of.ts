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

/** A few of the values that could have been written, first those that were missed by a letter. */
export function fewOf(values: readonly string[], written: string): string {
  const near = values.filter((value) => isSlip(value, written));
  const all = [...new Set([...near, ...values])].map(shortened);
  const rest = all.length - MOST;
  return all.slice(0, MOST).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
