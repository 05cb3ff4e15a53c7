import type { TranslatedLanguage } from '../../../src/i18n/language.ts';

/** The languages of the interface, each by its own name and in English. The type checker asks for every one of them. */
export const LANGUAGES: Readonly<Record<'en' | TranslatedLanguage, readonly [own: string, english: string]>> = {
  en: ['English', 'English'],
  cy: ['Cymraeg', 'Welsh'],
  ga: ['Gaeilge', 'Irish'],
  sq: ['Shqip', 'Albanian'],
  am: ['አማርኛ', 'Amharic'],
  ar: ['العربية', 'Arabic'],
  bn: ['বাংলা', 'Bengali'],
  ckb: ['کوردیی ناوەندی', 'Central Kurdish'],
  prs: ['دری', 'Dari'],
  fr: ['Français', 'French'],
  ka: ['ქართული', 'Georgian'],
  ps: ['پښتو', 'Pashto'],
  fa: ['فارسی', 'Persian'],
  so: ['Soomaali', 'Somali'],
  es: ['Español', 'Spanish'],
  ti: ['ትግርኛ', 'Tigrinya'],
  uk: ['Українська', 'Ukrainian'],
  ur: ['اردو', 'Urdu'],
  vi: ['Tiếng Việt', 'Vietnamese'],
};
