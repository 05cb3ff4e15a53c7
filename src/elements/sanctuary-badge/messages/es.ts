import { messages as feed } from '../../../i18n/feed/es.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/es.ts';

/** The Spanish words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Parece que no tiene conexión. Comprobaremos este premio cuando vuelva a estar en línea.',
  'error.timeout': 'El registro está tardando demasiado en llegar.',
  'error.http': 'El servidor donde está el registro respondió con un error.',
  'error.blocked': 'No hemos podido acceder al registro desde esta página.',
  'error.not-json': 'Lo que ha llegado no es un registro.',
  'error.wrong-shape': 'El registro no tiene la forma que esperamos.',
  'error.unsupported-version': 'El registro es más nuevo de lo que esta página puede leer.',
  'error.too-large': 'La lista en la que está el registro es demasiado grande.',
  stale: 'No hemos podido volver a comprobarlo. Esto es lo que decía el registro el {date}.',
  loading: 'Comprobando este premio',
  award: 'Premio',
  'state.awarded': 'Concedido',
  'state.working-towards': 'Trabajando para obtener este premio',
  'state.pledged': 'Compromiso asumido',
  'state.re-accreditation-due': 'Pendiente de renovación',
  'state.lapsed': 'Ya no se tiene',
  'state.not-found': 'No encontrado',
  'state.could-not-check': 'No se ha podido comprobar este premio',
  'state.not-confirmed': 'No confirmado',
  'state.elsewhere': 'No es el premio de este sitio',
  'short.awarded': 'Concedido',
  'short.working-towards': 'En camino',
  'short.pledged': 'Compromiso',
  'short.re-accreditation-due': 'Por renovar',
  'about.not-found': 'La lista de premios no tiene ningún registro de este.',
  'about.part-missing': 'No se ha podido leer entera la lista de premios.',
  'about.set-aside': 'No se ha podido leer el registro de este premio.',
  'about.elsewhere': 'Este registro es de {holder}. Indica otros sitios para su distintivo, no {site}.',
  'about.elsewhere-none': 'Este registro es de {holder}. No indica ningún sitio para un distintivo.',
  'about.not-confirmed': 'El registro de {holder} viene con una credencial firmada que no lo confirma.',
  'about.could-not-check': 'El registro de {holder} viene con una credencial firmada que no se ha podido comprobar.',
  'about.trying': 'Se muestra como prueba, solo en este ordenador.',
  'this-page': 'esta página',
  'awarded-on': 'Concedido: {date}',
  'reaccredited-on': 'Renovado: {date}',
  'granted-by': 'Concedido por {name}',
  record: 'Ver el registro',
  'own-words': 'En palabras de este sitio:',
  checks: 'Cómo se ha comprobado',
};
