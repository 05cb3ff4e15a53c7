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
 * What stands after the `?` and `#` of an address is left out: it may be the visitor's, or a key to a feed.
 *
 * @param address of the page
 */
export function reportText(sections: readonly Section[], address: string, made: Date): string {
  const { faults, remarks } = countFindings(sections);
  const head = [WORDS.title, bare(address), made.toISOString(), WORDS.summary(faults, remarks)];
  const parts = sections.map(({ title, findings }) =>
    [title.toUpperCase(), ...findings.map(({ weight, words }) => `${WORDS.weights[weight]}: ${bare(words)}`)].join(
      '\n',
    ),
  );
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function bare(words: string): string {
  return words.replaceAll(/(https?:\/\/[^\s?#]*)[?#]\S*/g, '$1');
}
