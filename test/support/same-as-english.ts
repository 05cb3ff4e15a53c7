/** Words that are rightly the same in a language as in English: proper names, and words the language has taken over. */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  cy: ['Map', 'Jersey', 'person', '{n} person'],
  es: ['Jersey', 'Guernsey', 'Total'],
  fr: [
    'Jersey',
    'Arts',
    'Nation',
    'Source',
    'Suggestions',
    '{n} suggestion',
    '{n} suggestions',
    '{n} organisation',
    '{n} organisations',
    'organisation',
    'organisations',
    'Total',
    'Type',
  ],
  so: ['Jersey', 'Guernsey'],
  sq: ['person', '{n} person'],
  vi: ['Scotland', 'Ireland', 'Jersey', 'Guernsey'],
};
