/**
 * How an attribute is written: as text, as a number, as a switch that is on where it is named, as one value of several, or
 * as several of them, apart by commas or spaces.
 */
export type AttributeForm = 'text' | 'number' | 'switch' | readonly string[] | { readonly words: readonly string[] };
