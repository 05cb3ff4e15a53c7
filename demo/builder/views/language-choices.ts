import { LANGUAGES } from '../model/languages.ts';

/** The languages of the interface as a choice, each in English and by its own name. */
export function languageChoices(): readonly (readonly [tag: string, label: string])[] {
  return Object.entries(LANGUAGES).map(([tag, [own, english]]) => [tag, own === english ? own : `${english}, ${own}`]);
}
