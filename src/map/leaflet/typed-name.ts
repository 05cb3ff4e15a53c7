import type { DrawnMark } from './mark-layer.ts';

/** Letters typed within this many milliseconds of one another make one name, as in a list of the system. */
const PAUSE = 700;

const STARTS_NAME = /^[\p{L}\p{N}]$/u;

/** The beginning of a name, as it is typed into the marks (APG: listbox, type-ahead). */
export class TypedName {
  readonly #isOn: () => boolean;
  #letters = '';
  #last = -Infinity;

  constructor(isOn: () => boolean) {
    this.#isOn = isOn;
  }

  /** Whether letters have just been typed: a space then belongs to the name. */
  get isUnderWay(): boolean {
    return this.#letters !== '' && performance.now() - this.#last < PAUSE;
  }

  /** Takes a key that goes on with a name or begins one. Returns whether it did. */
  take({ key }: KeyboardEvent): boolean {
    const goesOn = this.isUnderWay;
    if (!this.#isOn() || [...key].length !== 1 || !(goesOn || STARTS_NAME.test(key))) return false;
    this.#letters = (goesOn ? this.#letters : '') + plain(key);
    this.#last = performance.now();
    return true;
  }

  /**
   * The next mark, in a circle, whose name begins with what was typed, or failing that has a word which does: a cluster
   * is found by its town. One letter looks on from the mark that has focus, so that it can be pressed again.
   *
   * @param at the place of the mark that has focus, -1 for none
   */
  find(marks: readonly DrawnMark[], at: number): DrawnMark | undefined {
    const typed = this.#letters;
    const isOneLetter = [...typed].every((letter) => letter === typed[0]);
    const wanted = isOneLetter ? typed.slice(0, 1) : typed;
    const first = isOneLetter ? at + 1 : Math.max(0, at);
    const circle = [...marks.slice(first), ...marks.slice(0, first)];
    const names = circle.map(({ button }) => plain(button.ariaLabel ?? ''));
    const starts = names.findIndex((name) => name.startsWith(wanted));
    return circle[starts >= 0 ? starts : names.findIndex((name) => name.includes(` ${wanted}`))];
  }
}

/** Without capitals and accents, which nobody should have to type. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
