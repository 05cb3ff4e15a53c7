import { nextTask } from './next-task.ts';

/** Milliseconds of work after which the page gets a turn: half a frame, well under the 50 ms of a long task. */
const SLICE = 8;

interface PageScheduler {
  yield?(): Promise<void>;
}

/**
 * Shares the thread with the page. Call it between records; it returns a promise when a turn is due and nothing
 * otherwise, so that the usual step costs one look at the clock.
 */
export class PageYielder {
  #since = performance.now();

  due(): boolean {
    return performance.now() - this.#since >= SLICE;
  }

  async turn(): Promise<void> {
    const { scheduler } = globalThis as { scheduler?: PageScheduler };
    await (scheduler?.yield ? scheduler.yield() : nextTask());
    this.#since = performance.now();
  }
}
