/** What the clock has to know of the page, and its timer. Everything is there to be replaced in tests. */
export interface PageLife {
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** @param delay milliseconds */
  setTimer(act: () => void, delay: number): unknown;
  clearTimer(timer: unknown): void;
  /** Whether somebody can see the page, as far as a browser knows. */
  isSeen(): boolean;
  /** Whether somebody can see the page and there is a network. */
  isAwake(): boolean;
  /** @returns stops listening */
  onChange(listener: (isOnlineAgain: boolean) => void): () => void;
}

/** What only a page has; in Node there is none of it. */
const page = globalThis as unknown as Partial<Pick<Window, 'document' | 'navigator'>> & EventTarget;

const isSeen = (): boolean => page.document?.visibilityState !== 'hidden';

/** The page this code runs in, or a program that is always awake. */
export const pageLife: PageLife = {
  now: () => Date.now(),
  random: () => Math.random(),
  setTimer: (act, delay) => setTimeout(act, delay),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
  isSeen,
  isAwake: () => isSeen() && page.navigator?.onLine !== false,
  onChange(listener) {
    if (!page.document) return () => undefined;
    const stop = new AbortController();
    const { signal } = stop;
    page.document.addEventListener('visibilitychange', () => listener(false), { signal });
    page.addEventListener('offline', () => listener(false), { signal });
    page.addEventListener('online', () => listener(true), { signal });
    return () => stop.abort();
  },
};
