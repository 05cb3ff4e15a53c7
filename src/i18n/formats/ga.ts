import type { LanguageFormats } from '../language-formats.ts';

/** Irish dates and units (CLDR), for browsers without them. */
export const formats: LanguageFormats = {
  group: ',',
  months: [
    'Eanáir',
    'Feabhra',
    'Márta',
    'Aibreán',
    'Bealtaine',
    'Meitheamh',
    'Iúil',
    'Lúnasa',
    'Meán Fómhair',
    'Deireadh Fómhair',
    'Samhain',
    'Nollaig',
  ],
  day: '{day} {month} {year}',
  month: '{month} {year}',
  absent: {
    borrow: 'en-IE',
    distances: {
      mile: { one: '{n} mhíle', two: '{n} mhíle', few: '{n} mhíle', other: '{n} míle' },
      kilometer: {
        one: '{n} chiliméadar',
        two: '{n} chiliméadar',
        few: '{n} chiliméadar',
        many: '{n} gciliméadar',
        other: '{n} ciliméadar',
      },
    },
  },
};
