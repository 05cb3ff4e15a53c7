import { messages as location } from '../../../../i18n/location/es.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/es.ts';

/** The Spanish words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Herramientas',
  here: 'Usted está más o menos aquí',
  fullscreen: 'Pantalla completa',
  'leave-fullscreen': 'Salir de la pantalla completa',
  'is-fullscreen': 'Pantalla completa. Pulse Escape para salir.',
  'was-fullscreen': 'La pantalla completa ha terminado.',
  'no-fullscreen': 'El navegador no ha permitido la pantalla completa aquí.',
  print: 'Imprimir el mapa y la lista',
  'no-print': 'No se ha podido preparar la hoja. Imprima esta página en su lugar.',
  csv: 'Descargar como tabla (CSV)',
  geojson: 'Descargar para un mapa (GeoJSON)',
  saved: { one: '{n} ficha va a sus descargas como {file}.', other: '{n} fichas van a sus descargas como {file}.' },
  directions: 'Cómo llegar',
  'directions-town': 'Cómo llegar a la localidad, no a la dirección',
  'directions.device': 'Aplicación de mapas de este dispositivo',
  'directions-note':
    'No se pide nada a ninguno de estos servicios antes de que usted elija. No se comunica dónde está usted.',
  'sheet-map': 'Mapa',
  'sheet-shared': 'Marcas que representan a varios',
  'sheet-off-map': 'Solo en la lista: {numbers}',
  'sheet-printed': 'Impreso el {date}',
};
