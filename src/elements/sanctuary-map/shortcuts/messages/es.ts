import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/es.ts';

/** The Spanish words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Atajos de teclado',
  single: 'Atajos de una sola tecla: letras, +, − y ?',
  close: 'Cerrar',
  nearest: 'A la ficha más cercana',
  next: 'A la siguiente o a la anterior, de norte a sur',
  ends: 'A la primera o a la última',
  name: 'A un nombre',
  letters: 'Sus primeras letras',
  open: 'Abrir',
  escape: 'Cerrar lo que está abierto',
  zoom: 'Acercar o alejar',
  help: 'Mostrar estos atajos',
  pan: 'Mover el mapa',
};
