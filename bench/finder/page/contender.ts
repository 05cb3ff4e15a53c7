/** A field in the page that answers what is typed into it with a list. */
export interface Contender {
  /** When it was asked to make ready, on the page's clock. */
  readonly since: number;
  /** Milliseconds from being asked to make ready, with the feed in hand, to being able to answer. */
  readonly ready: number;
  /** Types one letter more, and has the list laid out. Milliseconds from the key to then. */
  key(typed: string): Promise<number>;
}

/** Makes a contender in the page, for the feed at this address. */
export type MakeContender = (feed: string) => Promise<Contender>;

/** Puts text into a field as a visitor's key does. */
export function enter(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
