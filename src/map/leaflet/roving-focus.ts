import type { DrawnMark } from './mark-layer.ts';
import { TypedName } from './typed-name.ts';

/** The direction of each arrow key, in pixels: y grows downwards. Maps are not mirrored for right-to-left. */
const ARROWS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/**
 * One tab stop for all marks (APG: listbox, roving tabindex). Arrow keys move to the nearest mark in their direction;
 * Page Down and Page Up go through all of them from north to south, Home and End to either end of that; letters go to a
 * name that begins with them. A key that moves nothing is left to the page: `defaultPrevented` tells.
 */
export class RovingFocus {
  readonly #surface: HTMLElement;
  readonly #marks: ReadonlyMap<string, DrawnMark>;
  readonly #typed: TypedName;
  /** The mark that Tab leads to. */
  #stop: string | undefined;

  /**
   * @param surface the listbox, which takes focus itself while it has no mark
   * @param marks in the order from north to south
   * @param takesLetters whether letters go to names (WCAG 2.1.4: a visitor may have switched them off)
   */
  constructor(surface: HTMLElement, marks: ReadonlyMap<string, DrawnMark>, takesLetters: () => boolean) {
    this.#surface = surface;
    this.#marks = marks;
    this.#typed = new TypedName(takesLetters);
    surface.addEventListener('keydown', (event) => this.#onKey(event));
    // a browser may press a button when the space bar is let go, whatever became of its going down
    surface.addEventListener('keyup', (event) => {
      if (event.key === ' ' && this.#typed.isUnderWay) event.preventDefault();
    });
    surface.addEventListener('focusin', ({ target }) => this.#setStop(this.#keyOf(target)));
  }

  /** The mark that has focus, if one has. */
  get focused(): DrawnMark | undefined {
    if (this.#marks.size === 0) return undefined;
    const key = this.#keyOf(this.#active);
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
    const isKept = this.#stop !== undefined && this.#marks.has(this.#stop);
    this.#setStop(isKept ? this.#stop : this.#marks.keys().next().value);
    this.#surface.tabIndex = this.#marks.size > 0 ? -1 : 0;
  }

  get #active(): Element | null {
    return (this.#surface.getRootNode() as Document | ShadowRoot).activeElement;
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
    if (event.altKey || event.ctrlKey || event.metaKey || this.#marks.size === 0) return;
    const to = this.#target(event);
    if (!to) return;
    event.preventDefault();
    to.button.focus({ preventScroll: true });
  }

  #target(event: KeyboardEvent): DrawnMark | undefined {
    const from = this.focused;
    const marks = [...this.#marks.values()];
    const at = from ? marks.indexOf(from) : -1;
    const arrow = ARROWS.get(event.key);
    if (this.#typed.take(event)) return this.#typed.find(marks, at);
    if (event.shiftKey) return undefined;
    if (event.key === 'Home') return marks[0];
    if (event.key === 'End') return marks.at(-1);
    if (event.key === 'PageDown') return marks[at + 1];
    if (event.key === 'PageUp') return marks[at - 1];
    if (arrow) return from ? this.#towards(from, arrow) : marks[0];
    return undefined;
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
