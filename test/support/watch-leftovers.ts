import { expect } from '@open-wc/testing';

type Listener = Parameters<EventTarget['addEventListener']>[1];

/** What code has taken of the page and not given back. */
export interface Leftovers {
  /** Listeners on the document and the window, such as `document pointerdown`. */
  readonly listeners: Set<string>;
  /** Observers that still observe, by their class. */
  readonly observers: Set<object>;
  /** Timers that have yet to go off, with their milliseconds. */
  readonly timers: Map<unknown, number>;
  /** Gives the page its own functions back. */
  stop(): void;
}

/** Counts, from now on, what is added to the page and taken from it again. */
export function watchLeftovers(): Leftovers {
  const leftovers = {
    listeners: new Set<string>(),
    observers: new Set<object>(),
    timers: new Map<unknown, number>(),
  };
  const undo = [
    ...[document, window].map((target) => watchListeners(target, leftovers.listeners)),
    ...(['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const).map((name) =>
      watchObservers(name, leftovers.observers),
    ),
    watchTimers(leftovers.timers),
  ];
  return { ...leftovers, stop: () => undo.forEach((restore) => restore()) };
}

/** Fails where something is left, and says what. */
export function expectNothingLeft({ listeners, observers, timers }: Leftovers): void {
  expect([...listeners], 'listeners on the page').to.deep.equal([]);
  expect(
    [...observers].map(({ constructor }) => constructor.name),
    'observers',
  ).to.deep.equal([]);
  expect([...timers.values()], 'timers, in milliseconds').to.deep.equal([]);
}

/** What an element does in the microtasks after it came or went. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await Promise.resolve();
}

const numbers = new WeakMap<object, number>();
let next = 0;

function watchListeners(target: Document | Window, seen: Set<string>): () => void {
  const key = (type: string, listener: Listener, options: unknown): string => {
    if (listener && !numbers.has(listener)) numbers.set(listener, ++next);
    const capture = typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options;
    return `${target === window ? 'window' : 'document'} ${type} ${numbers.get(listener ?? {})} ${Boolean(capture)}`;
  };
  target.addEventListener = (type: string, listener: Listener, options?: boolean | AddEventListenerOptions) => {
    const entry = key(type, listener, options);
    seen.add(entry);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => seen.delete(entry));
    EventTarget.prototype.addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (type: string, listener: Listener, options?: boolean | EventListenerOptions) => {
    seen.delete(key(type, listener, options));
    EventTarget.prototype.removeEventListener.call(target, type, listener, options);
  };
  return () => {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  };
}

function watchObservers(
  name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver',
  active: Set<object>,
): () => void {
  const { observe, disconnect } = window[name].prototype;
  window[name].prototype.observe = function (this: object, ...args: unknown[]) {
    active.add(this);
    Reflect.apply(observe, this, args);
  };
  window[name].prototype.disconnect = function (this: object) {
    active.delete(this);
    Reflect.apply(disconnect, this, []);
  };
  return () => Object.assign(window[name].prototype, { observe, disconnect });
}

function watchTimers(pending: Map<unknown, number>): () => void {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  Object.assign(window, {
    setTimeout: (act: () => void, delay?: number) => {
      const timer = setTimeout(() => {
        pending.delete(timer);
        act();
      }, delay);
      pending.set(timer, delay ?? 0);
      return timer;
    },
    clearTimeout: (timer: number) => {
      pending.delete(timer);
      clearTimeout(timer);
    },
    setInterval: (act: () => void, delay?: number) => {
      const timer = setInterval(act, delay);
      pending.set(timer, delay ?? 0);
      return timer;
    },
    clearInterval: (timer: number) => {
      pending.delete(timer);
      clearInterval(timer);
    },
  });
  return () => Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
}
