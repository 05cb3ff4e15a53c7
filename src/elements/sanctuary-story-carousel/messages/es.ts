import { messages as common } from '../../../i18n/common/es.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/es.ts';

/** The Spanish words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Historias de acogida y refugio',
  nothing: 'Todavía no hay historias aquí.',
  carousel: 'carrusel',
  slide: 'diapositiva',
  stories: 'Historias',
  previous: 'Historias anteriores',
  next: 'Historias siguientes',
  position: '{n} de {total}',
  range: 'Del {from} al {to} de {total}',
  'show-list': 'Mostrar todas en una lista',
  'show-row': 'Mostrar una al lado de otra',
  'all-shown': { one: '{n} historia, en una lista', other: '{n} historias, en una lista' },
  untitled: 'Una historia',
  'content-note': 'Aviso sobre el contenido',
  'show-story': 'Mostrar la historia',
  'hide-story': 'Ocultar la historia',
  'read-story': 'Seguir leyendo',
  by: 'Contada por {name}',
  'name-changed': 'Nombre cambiado',
  close: 'Cerrar',
  gone: 'Esta historia ya no está aquí',
  'gone-more': 'Cierre esto para ver las historias que hay.',
};
