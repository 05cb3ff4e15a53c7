import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Cargando',
  retry: 'Volver a intentarlo',
  'error.offline': 'Parece que no tiene conexión. Mostraremos la lista cuando vuelva a estar en línea.',
  'error.timeout': 'La lista está tardando demasiado en llegar.',
  'error.http': 'No hemos podido cargar la lista. El servidor donde está respondió con un error.',
  'error.blocked': 'No hemos podido acceder a la lista desde esta página.',
  'error.not-json': 'No hemos podido cargar la lista. Lo que ha llegado no es una lista.',
  'error.wrong-shape': 'No hemos podido leer la lista. No tiene la forma que esperamos.',
  'error.unsupported-version': 'Esta lista es más nueva de lo que esta página puede leer.',
  'error.too-large': 'La lista es demasiado grande para mostrarla aquí.',
  stale: 'No hemos podido actualizar esta lista. Se muestra tal como estaba el {date}.',
  'partly-unavailable': 'No se ha podido cargar una parte de la lista.',
  'some-unreadable': {
    one: 'No se ha podido leer {n} ficha y no se muestra.',
    other: 'No se han podido leer {n} fichas y no se muestran.',
  },
  nothing: 'Todavía no hay nada que mostrar aquí.',
  'source-line': 'Fuente: {title}',
  'source-line-updated': 'Fuente: {title}, {date}',
  removals: 'Cambiar o retirar una ficha',
};
