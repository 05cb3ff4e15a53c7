import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/es.ts';

/** The Spanish words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Mapa detallado',
  load: 'Cargar un mapa detallado de {host}',
  note: 'Ese servidor verá su dirección de internet, el nombre de este sitio web y la parte del mapa que usted mira.',
  loading: 'Cargando el mapa detallado de {host}',
  shown: 'Se muestra el mapa detallado.',
  back: 'Volver al mapa dibujado',
  drawn: 'Se muestra el mapa dibujado.',
  retry: 'Volver a intentarlo',
  offline: 'Parece que no tiene conexión. Se muestra en su lugar el mapa dibujado.',
  policy: 'Este sitio web no permite mapas de {host}. Se muestra en su lugar el mapa dibujado.',
  refused: '{host} se ha negado a enviar su mapa. Se muestra en su lugar el mapa dibujado.',
  busy: '{host} tiene demasiado trabajo en este momento. Se muestra en su lugar el mapa dibujado.',
  missing: '{host} no tiene un mapa de esta zona. Se muestra en su lugar el mapa dibujado.',
  broken: '{host} ha respondido con un error. Se muestra en su lugar el mapa dibujado.',
  unreachable: 'No hemos podido obtener el mapa de {host}. Se muestra en su lugar el mapa dibujado.',
  code: 'No se ha podido cargar el mapa detallado. Se muestra en su lugar el mapa dibujado.',
};
