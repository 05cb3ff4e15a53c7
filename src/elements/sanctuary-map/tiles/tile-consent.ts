/** What visitors of this page have said about servers, by origin. Kept in memory: gone with the page, told to nobody. */
const answers = new Map<string, boolean>();
const listeners = new Set<() => void>();

/** Consent to load tiles from a server: once for all the maps on a page, and taken back for all of them. */
export const tileConsent = {
  /** @returns `undefined` where nobody has been asked yet */
  for: (origin: string): boolean | undefined => answers.get(origin),

  set(origin: string, isGiven: boolean): void {
    answers.set(origin, isGiven);
    for (const listener of listeners) listener();
  },

  /** @returns stops listening */
  onChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
