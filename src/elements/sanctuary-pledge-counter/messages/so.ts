import { messages as feed } from '../../../i18n/feed/so.ts';
import { messages as kinds } from '../../../i18n/kinds/so.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/so.ts';

/** The Somali words of `<sanctuary-pledge-counter>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  ...kinds,
  'error.offline':
    'Waxay u muuqataa inaanad internetka ku xirnayn. Tirada waannu ku tusi doonnaa marka aad mar kale ku xirnaato.',
  'error.timeout': 'Tiradu wakhti dheer ayay qaadanaysaa inay soo gaarto.',
  'error.http': 'Tirada waannu soo rari kari weynay. Kombiyuutarka lagu hayo ayaa khalad ku jawaabay.',
  'error.blocked': 'Tirada kama gaari karin boggan.',
  'error.not-json': 'Tirada waannu soo rari kari weynay. Waxa soo gaaray tiro ma aha.',
  'error.wrong-shape': 'Tirada waannu akhrin kari weynay. Uma qorna qaabka aannu filaynay.',
  'error.unsupported-version': 'Tiradani way ka cusub tahay inta boggani akhrin karo.',
  'error.too-large': 'Xogtu aad bay uga weyn tahay in halkan lagu muujiyo.',
  stale: 'Tiradan waannu cusboonaysiin kari weynay. Waxaa loo muujiyay sidii ay ahayd {date}.',
  nothing: 'Weli tiro halkan laguma daabicin.',
  heading: 'Ballanqaadyada ilaa hadda',
  organisations: { other: '{n} urur' },
  individuals: { other: '{n} qof' },
  'no-organisations': 'weli urur ma jiro',
  'no-individuals': 'weli qof ma jiro',
  'none-organisations': 'Weli urur ma jiro',
  'none-individuals': 'Weli qof ma jiro',
  'label-organisations': { other: 'urur' },
  'label-individuals': { other: 'qof' },
  'unknown-organisations': 'Tirada ururrada lama daabicin.',
  'unknown-individuals': 'Tirada dadka lama daabicin.',
  'so-far': 'Ballanqaaday ilaa hadda: {who}',
  more: { other: '{n} ka badan tan iyo {date}' },
  fewer: { other: '{n} ka yar tan iyo {date}' },
  same: 'Waa tiradii {date}',
  goal: 'Hadafka',
  'of-goal': '{count} ka mid ah {goal}',
  'to-goal': { other: '{n} kale ayaa ka dhiman {goal}' },
  'goal-reached': 'Hadafka {goal} waa la gaaray',
  milestones: 'Marxaladaha muhiimka ah',
  next: 'Xiga',
  reached: 'La gaaray',
  'to-go': { other: '{n} ayaa dhiman' },
  breakdown: 'Nooca ururka',
  pledge: 'Gal ballanqaadka',
  'pledge-where': 'Waxay ku taal {site}. Halkan waxba laguma ururiyo.',
  supporters: {
    one: '{n} urur ayaa oggolaaday in magaciisa la sheego',
    other: '{n} urur ayaa oggolaaday in magacyadooda la sheego',
  },
  search: 'Magac ku raadi',
  found: { other: '{n} magac.' },
  'none-found': 'Magac ku habboon ma jiro.',
  'previous-page': 'Hore',
  'next-page': 'Xiga',
  'page-of': 'Bogga {page} ee {pages}',
  'as-of': 'La tiriyay {date}',
  'as-of-unknown': 'Taariikhda tiradan lama sheegin',
};
