import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Ukrainian (CLDR). A month beside a day is in the genitive. */
export const formats: LanguageFormats = {
  group: '\u00a0',
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  standaloneMonths: [
    'січень',
    'лютий',
    'березень',
    'квітень',
    'травень',
    'червень',
    'липень',
    'серпень',
    'вересень',
    'жовтень',
    'листопад',
    'грудень',
  ],
  day: '{day} {month} {year} р.',
  month: '{month} {year} р.',
};
