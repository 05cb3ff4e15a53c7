import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/am.ts';

/** The Amharic words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'የቁልፍ ሰሌዳ አቋራጮች',
  single: 'በአንድ ቁልፍ የሚሠሩ አቋራጮች፦ ፊደላት፣ +፣ − እና ?',
  close: 'ዝጋ',
  nearest: 'ወደ ቅርቡ መዝገብ',
  next: 'ወደ ቀጣዩ ወይም ወደ ቀዳሚው፣ ከሰሜን ወደ ደቡብ',
  ends: 'ወደ መጀመሪያው ወይም ወደ መጨረሻው',
  name: 'ወደ አንድ ስም',
  letters: 'የመጀመሪያ ፊደላቱ',
  open: 'ክፈት',
  escape: 'የተከፈተውን ዝጋ',
  zoom: 'አጉላ ወይም አሳንስ',
  help: 'እነዚህን አቋራጮች አሳይ',
  pan: 'ካርታውን አንቀሳቅስ',
};
