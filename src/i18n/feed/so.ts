import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Waa la soo rarayaa',
  retry: 'Isku day mar kale',
  'error.offline':
    'Waxay u muuqataa inaanad internetka ku xirnayn. Liiska waannu ku tusi doonnaa marka aad mar kale ku xirnaato.',
  'error.timeout': 'Liisku wakhti dheer ayuu qaadanayaa inuu soo gaaro.',
  'error.http': 'Liiska waannu soo rari kari weynay. Kombiyuutarka lagu hayo ayaa khalad ku jawaabay.',
  'error.blocked': 'Liiska kama gaari karin boggan.',
  'error.not-json': 'Liiska waannu soo rari kari weynay. Waxa soo gaaray liis ma aha.',
  'error.wrong-shape': 'Liiska waannu akhrin kari weynay. Uma qorna qaabka aannu filaynay.',
  'error.unsupported-version': 'Liiskani wuu ka cusub yahay inta boggani akhrin karo.',
  'error.too-large': 'Liisku aad buu uga weyn yahay in halkan lagu muujiyo.',
  stale: 'Liiskan waannu cusboonaysiin kari weynay. Waxaa loo muujiyay sidii uu ahaa {date}.',
  'partly-unavailable': 'Qayb ka mid ah liiska lama soo rari karin.',
  'some-unreadable': {
    one: '{n} diiwaan lama akhrin karin, lamana muujin.',
    other: '{n} diiwaan lama akhrin karin, lamana muujin.',
  },
  nothing: 'Weli ma jiro wax halkan lagu muujiyo.',
  'source-line': 'Isha: {title}',
  'source-line-updated': 'Isha: {title}, {date}',
  removals: 'Beddel ama ka saar diiwaan',
};
