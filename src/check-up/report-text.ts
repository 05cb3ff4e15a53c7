import type { Section } from './finding.ts';
import { WORDS } from './words.ts';

/** How many findings are faults, and how many are worth a look. */
export function countFindings(sections: readonly Section[]): { readonly faults: number; readonly remarks: number } {
  const all = sections.flatMap(({ findings }) => findings);
  const count = (weight: string): number => all.filter((finding) => finding.weight === weight).length;
  return { faults: count('fault'), remarks: count('remark') };
}

/**
 * The report as plain text, for an e-mail.
 *
 * @param address of the page; what stands after its `?` and `#` is left out, for it may be the visitor's
 */
export function reportText(sections: readonly Section[], address: string, made: Date): string {
  const { faults, remarks } = countFindings(sections);
  const head = [WORDS.title, address.replace(/[?#].*$/s, ''), made.toISOString(), WORDS.summary(faults, remarks)];
  const parts = sections.map(({ title, findings }) =>
    [title.toUpperCase(), ...findings.map(({ weight, words }) => `${WORDS.weights[weight]}: ${words}`)].join('\n'),
  );
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`;
}
