/**
 * How much something matters: `fault` keeps somebody out or a widget from working, `remark` is worth a look, `fine` was
 * looked at and is as it should be.
 */
export type Weight = 'fault' | 'remark' | 'fine';

/** One thing that was looked at, in a sentence or two. */
export interface Finding {
  readonly weight: Weight;
  readonly words: string;
}

/** Findings of one kind. */
export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

export const fault = (words: string): Finding => ({ weight: 'fault', words });
export const remark = (words: string): Finding => ({ weight: 'remark', words });
export const fine = (words: string): Finding => ({ weight: 'fine', words });
