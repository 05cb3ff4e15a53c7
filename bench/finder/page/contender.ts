/** Makes ready to search among names, and gives the names to suggest for what has been typed so far. */
export type Contender = (names: readonly string[]) => Promise<(typed: string) => readonly string[]>;

/** How many suggestions a list shows. */
export const LIMIT = 8;
