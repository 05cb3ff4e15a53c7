import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ti.ts';

/** The Tigrinya words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'ሓጸርቲ መፍትሓት ኪቦርድ',
  single: 'ብሓደ መፍትሕ ዝሰርሑ፦ ፊደላት፣ +፣ −ን ?ን',
  close: 'ምዕጻው',
  nearest: 'ናብቲ ዝቐረበ መዝገብ',
  next: 'ናብ ዝቕጽል ወይ ናብ ዝቐደመ፣ ካብ ሰሜን ናብ ደቡብ',
  ends: 'ናብ መጀመርታ ወይ ናብ መወዳእታ',
  name: 'ናብ ሓደ ስም',
  letters: 'ናይ መጀመርታ ፊደላቱ',
  open: 'ምኽፋት',
  escape: 'ዝተኸፍተ ምዕጻው',
  zoom: 'ምዕባይ ወይ ምንኣስ',
  help: 'እዞም ሓጸርቲ መፍትሓት ምርኣይ',
  pan: 'ካርታ ምንቅስቓስ',
};
