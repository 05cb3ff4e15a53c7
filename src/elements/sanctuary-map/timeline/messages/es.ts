import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/es.ts';

/** The Spanish words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Crecimiento a lo largo del tiempo',
  year: 'Año',
  present: '{year}, la actualidad',
  play: 'Reproducir',
  pause: 'Pausar',
  previous: 'Año anterior',
  next: 'Año siguiente',
  groups: { one: '{n} grupo', other: '{n} grupos' },
  places: { one: '{n} lugar', other: '{n} lugares' },
  count: '{year}: {what}',
  none: '{year}: nada todavía',
  'undated-hidden': { one: '{n} no tiene fecha y no se muestra', other: '{n} no tienen fecha y no se muestran' },
  'undated-shown': { one: '{n} de ellos sin fecha', other: '{n} de ellos sin fecha' },
  table: 'Año por año',
  caption: 'Grupos y lugares según el año en que empezaron',
  new: 'Nuevos',
  total: 'Total',
  undated: 'Sin fecha',
};
