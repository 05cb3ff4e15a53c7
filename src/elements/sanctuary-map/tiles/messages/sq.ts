import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/sq.ts';

/** The Albanian words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Hartë e hollësishme',
  load: 'Ngarkoni një hartë të hollësishme nga {host}',
  note: 'Ai server do të shohë adresën tuaj të internetit, emrin e këtij sajti dhe pjesën e hartës që po shikoni.',
  loading: 'Po ngarkohet harta e hollësishme nga {host}',
  shown: 'Po shfaqet harta e hollësishme.',
  back: 'Kthehu te harta e vizatuar',
  drawn: 'Po shfaqet harta e vizatuar.',
  retry: 'Provoni përsëri',
  offline: 'Duket se nuk keni lidhje interneti. Në vend të saj shfaqet harta e vizatuar.',
  policy: 'Ky sajt nuk lejon harta nga {host}. Në vend të saj shfaqet harta e vizatuar.',
  refused: '{host} nuk pranoi ta dërgonte hartën. Në vend të saj shfaqet harta e vizatuar.',
  busy: '{host} është shumë i ngarkuar tani. Në vend të saj shfaqet harta e vizatuar.',
  missing: '{host} nuk ka hartë të kësaj zone. Në vend të saj shfaqet harta e vizatuar.',
  broken: '{host} u përgjigj me një gabim. Në vend të saj shfaqet harta e vizatuar.',
  unreachable: 'Nuk mundëm ta merrnim hartën nga {host}. Në vend të saj shfaqet harta e vizatuar.',
  code: 'Harta e hollësishme nuk u ngarkua dot. Në vend të saj shfaqet harta e vizatuar.',
};
