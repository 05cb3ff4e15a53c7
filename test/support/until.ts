import { waitUntil } from '@open-wc/testing';

/** Milliseconds. Long, for a machine that is busy with other things: what never comes fails a test all the same. */
const PATIENCE = 25_000;

interface Waiting {
  /** Milliseconds between two looks. */
  readonly interval?: number;
  /** Milliseconds after which it has failed. */
  readonly timeout?: number;
}

/** Waits until something is so, as `waitUntil` does, with more patience. */
export function until(condition: () => unknown, message?: string, options: Waiting = {}): Promise<void> {
  return waitUntil(condition, message, { timeout: PATIENCE, ...options });
}
