/** What was written to the console while it was listened to. */
export interface Heard {
  readonly warnings: string[];
  readonly groups: string[];
  /** Gives the console back. */
  stop(): void;
}

/** Listens to the console in place of the reader. */
export function hearConsole(): Heard {
  const { warn, groupCollapsed, groupEnd } = console;
  const warnings: string[] = [];
  const groups: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  console.groupCollapsed = (...words: unknown[]) => groups.push(words.map(String).join(' '));
  console.groupEnd = () => undefined;
  return { warnings, groups, stop: () => void Object.assign(console, { warn, groupCollapsed, groupEnd }) };
}
