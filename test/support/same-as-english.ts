/** Words that are rightly the same in a language as in English: proper names, and words the language has taken over. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  cy: ['Map', 'Jersey', 'person', '{n} person'],
};
