import type { LanguageFormats } from '../language-formats.ts';

/** Numbers and dates of Spanish (CLDR). */
export const formats: LanguageFormats = {
  group: '.',
  minimumGroupingDigits: 2,
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  day: '{day} de {month} de {year}',
  month: '{month} de {year}',
};
