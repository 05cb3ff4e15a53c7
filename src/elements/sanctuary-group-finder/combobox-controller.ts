import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ComboboxOptions {
  /** Hears how many options the list has come to have, none when it closes. */
  readonly onList: (length: number) => void;
  readonly input: () => HTMLInputElement | null | undefined;
}

/** What a combobox suggests. */
export interface Suggestions<T> {
  /** What fits what has been typed, likeliest first. */
  readonly suggest: (text: string) => readonly T[];
  /** What the field says once an option is taken. */
  readonly textOf: (option: T) => string;
  /** Shows the list in the page, and what the field says of it; called after every change of them. */
  readonly draw: () => void;
}

/**
 * An editable combobox with list autocomplete and manual selection, as the ARIA Authoring Practices describe it: focus
 * stays in the field, the arrows move through the list, and nothing is chosen that the visitor has not chosen.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 *
 * A key changes the list alone: that is drawn at once, and the host is not rendered anew.
 */
export class ComboboxController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ComboboxOptions;
  #suggestions: Suggestions<T> | undefined;
  #text = '';
  #isOpen = false;
  #isTyping = false;
  #active: number | undefined;
  #taken: T | undefined;
  #list: readonly T[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands in the field. */
  get text(): string {
    return this.#text;
  }

  /** The option whose words stand in the field, if they are there because it was taken. */
  get taken(): T | undefined {
    return this.#taken;
  }

  /** What the open list shows; empty while it is closed. */
  get list(): readonly T[] {
    return this.#isOpen ? this.#list : [];
  }

  /** Place in the list of the option the arrows have come to. */
  get active(): number | undefined {
    return this.#isOpen ? this.#active : undefined;
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    this.#draw();
  }

  /** Suggests from now on. What has been typed by then is looked for at once. */
  suggestFrom(suggestions: Suggestions<T>): void {
    this.#suggestions = suggestions;
    this.refresh();
  }

  /** Puts words into the field, and with them the option they stand for. The list closes. */
  fill(text: string, taken?: T): void {
    this.#text = text;
    this.#taken = taken;
    this.close();
  }

  readonly close = (): void => {
    if (this.#isOpen) this.#options.onList(0);
    this.#close();
  };

  #close(): void {
    this.#isTyping = false;
    this.#isOpen = false;
    this.#activate(undefined);
  }

  /** Takes an option: by Enter, by a press. Focus stays in the field. */
  readonly take = (option: T): void => this.fill(this.#suggestions!.textOf(option), option);

  /**
   * Looks again for what fits: there may be more to look among than when it was typed. Not while the visitor goes through
   * the list: it would change under their hand.
   */
  refresh(): void {
    if (this.#isTyping && this.active === undefined) this.#open();
  }

  readonly onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#taken = undefined;
    this.#isTyping = true;
    this.#open();
  };

  /** Some that fill in a field for people tell of it only so. */
  readonly onChange = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== this.#text) this.fill(value);
  };

  readonly onClick = (event: Event): void => {
    const line = (event.target as Element).closest('[role="option"]');
    const option = line && this.list[[...(line.parentElement?.children ?? [])].indexOf(line)];
    if (option) this.take(option);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    // the keys belong to whoever composes a character, as on an East Asian keyboard
    const { ctrlKey, metaKey, shiftKey } = event;
    if (event.isComposing || ctrlKey || metaKey || shiftKey || !this.#press(event.key, event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key meant something here */
  #press(key: string, alt: boolean): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.#move(alt ? undefined : 1);
      case 'ArrowUp':
        if (!alt) return this.#move(-1);
        if (this.#isOpen) this.close();
        return true;
      case 'Enter': {
        const option = this.#list[this.active ?? -1];
        if (option === undefined) return false; // the form's own business
        this.take(option);
        return true;
      }
      case 'Escape':
        if (this.list.length > 0) this.close();
        else if (this.#text) this.fill('');
        else return false;
        return true;
      case 'Home':
      case 'End':
        this.#caretTo(key === 'Home' ? 0 : this.#text.length);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#activate(undefined);
        return false;
      default:
        return false;
    }
  }

  /** Opens the list if it is closed, and goes one option on or back, past either end to the other. */
  #move(step: 1 | -1 | undefined): boolean {
    const wasOpen = this.list.length > 0;
    if (!wasOpen) this.#open();
    const { length } = this.#list;
    if (length === 0 || step === undefined) return length > 0;
    const from = this.#active ?? (step === 1 ? -1 : length);
    this.#activate((from + step + length) % length);
    return true;
  }

  #caretTo(position: number): void {
    this.#options.input()?.setSelectionRange(position, position);
    this.#activate(undefined);
  }

  #activate(index: number | undefined): void {
    this.#active = index;
    this.#draw();
    if (this.active !== undefined)
      this.#host.shadowRoot?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #open(): void {
    this.#list = (this.#text.trim() && this.#suggestions?.suggest(this.#text)) || [];
    this.#isOpen = this.#list.length > 0;
    this.#activate(undefined);
    this.#options.onList(this.#list.length);
  }

  #draw(): void {
    const input = this.#options.input();
    if (input && input.value !== this.#text) input.value = this.#text;
    this.#suggestions?.draw();
  }
}
