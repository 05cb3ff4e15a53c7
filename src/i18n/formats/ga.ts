import type { FormatSupplement } from '../formats.ts';

/** Irish dates and units (CLDR), for browsers without them. */
export const formats: FormatSupplement = {
  borrow: 'en-IE',
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
  separator: ', ',
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
};
