import type { DrawnMark } from './mark-layer.ts';

/** The direction of each arrow key, in pixels: y grows downwards. Maps are not mirrored for right-to-left. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * One tab stop for all marks (APG, roving tabindex). Arrow keys move to the nearest mark in their direction, Home to the
 * first from the top and End to the last. A key that moves nothing is left to the page: `defaultPrevented` tells.
 */
export class RovingFocus {
  readonly #pane: HTMLElement;
  readonly #marks: ReadonlyMap<string, DrawnMark>;
  /** The mark that Tab leads to. */
  #stop: string | undefined;

  constructor(pane: HTMLElement, marks: ReadonlyMap<string, DrawnMark>) {
    this.#pane = pane;
    this.#marks = marks;
    pane.addEventListener('keydown', (event) => this.#onKey(event));
    pane.addEventListener('focusin', ({ target }) => this.#setStop(this.#keyOf(target)));
  }

  /** The mark that has focus, if one has. */
  get focused(): DrawnMark | undefined {
    if (this.#marks.size === 0) return undefined;
    const root = this.#pane.getRootNode() as Document | ShadowRoot;
    const key = this.#keyOf(root.activeElement);
    return key === undefined ? undefined : this.#marks.get(key);
  }

  /**
   * After a redraw: sees that there is one tab stop, and that focus is not lost with a mark that had it.
   *
   * @param focused the mark that had focus before
   * @param heir the key of the mark that now holds what that one stood for; it may be out of view
   */
  repair(focused: DrawnMark | undefined, heir: string | undefined): void {
    const lost = focused && !focused.button.isConnected;
    const next = lost ? (this.#marks.get(heir ?? '') ?? this.#nearest(focused)) : undefined;
    if (lost) (next?.button ?? this.#surface).focus({ preventScroll: true });
    this.#setStop(
      this.#stop !== undefined && this.#marks.has(this.#stop) ? this.#stop : this.#keyOf(this.#ordered()[0]?.button),
    );
  }

  /** The element that takes focus when no mark is left: the map itself. */
  get #surface(): HTMLElement {
    return this.#pane.closest<HTMLElement>('.map-surface') ?? this.#pane;
  }

  #keyOf(target: EventTarget | null | undefined): string | undefined {
    for (const [key, { button }] of this.#marks) if (button === target) return key;
    return undefined;
  }

  #setStop(stop: string | undefined): void {
    if (stop !== undefined) this.#stop = stop;
    for (const [key, { button }] of this.#marks) button.tabIndex = key === this.#stop ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    const from = this.focused;
    if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = this.#target(event.key, from);
    if (!to) return;
    event.preventDefault();
    to.button.focus({ preventScroll: true });
  }

  #target(key: string, from: DrawnMark): DrawnMark | undefined {
    if (key === 'Home') return this.#ordered()[0];
    if (key === 'End') return this.#ordered().at(-1);
    const arrow = ARROWS[key];
    return arrow && this.#towards(from, arrow);
  }

  /** From north to south, and from west to east. */
  #ordered(): DrawnMark[] {
    return [...this.#marks.values()].sort((a, b) => a.point.y - b.point.y || a.point.x - b.point.x);
  }

  /** Within 45 degrees of the arrow, the nearest; a step aside counts double. */
  #towards(from: DrawnMark, [x, y]: readonly [number, number]): DrawnMark | undefined {
    return this.#least((mark) => {
      const step = mark.point.subtract(from.point);
      const ahead = step.x * x + step.y * y;
      const aside = Math.abs(step.x * y) + Math.abs(step.y * x);
      return mark === from || ahead <= 0 || aside > ahead ? Infinity : ahead + 2 * aside;
    });
  }

  #nearest({ point }: DrawnMark): DrawnMark | undefined {
    return this.#least((mark) => mark.point.distanceTo(point));
  }

  #least(cost: (mark: DrawnMark) => number): DrawnMark | undefined {
    let best: DrawnMark | undefined;
    let least = Infinity;
    for (const mark of this.#marks.values()) {
      const here = cost(mark);
      if (here >= least) continue;
      least = here;
      best = mark;
    }
    return best;
  }
}
