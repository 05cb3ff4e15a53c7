import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/es.ts';

/** The Spanish words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'La lista se leyó en {site}, {date}.',
  'feed-stale': 'La lista se leyó por última vez en {site} el {date} y no se ha podido leer desde entonces.',
  'no-feed': 'No se ha podido leer la lista en {site}.',
  record: 'Tiene un registro con el nombre «{place}».',
  'no-record': 'No tiene ningún registro con el nombre «{place}».',
  'unread-record': 'No se ha podido leer su registro con el nombre «{place}».',
  status: 'Quien concede el premio indica este estado: {status}.',
  confirmed: 'Última confirmación: {date}.',
  'host-named': 'El registro indica este sitio, {site}.',
  'host-trying': 'Esta página está en su propio ordenador, donde se puede probar cualquier distintivo.',
  'host-elsewhere': 'El registro no indica {site}.',
  'no-credential': 'El registro no tiene una credencial firmada. Solo lo respalda la lista.',
  'credential-pending': 'Se está comprobando su credencial firmada.',
  valid:
    'Su credencial firmada es auténtica: está firmada con una clave del editor y es de este titular y de este premio.',
  unreadable: 'No se puede leer su credencial firmada.',
  unsupported: 'Su credencial está firmada de una manera que no se puede comprobar aquí.',
  'unknown-key': 'Su credencial firmada indica una clave que el editor no publica.',
  'wrong-key': 'Su credencial no se firmó con la clave que indica.',
  altered: 'Su credencial firmada se modificó después de la firma, o no la firmó el editor.',
  'other-issuer': 'Su credencial firmada se emitió en nombre de alguien distinto del editor.',
  'other-record': 'Su credencial firmada es de otro titular o de otro premio.',
  'not-yet': 'Su credencial firmada todavía no es válida.',
  expired: 'Su credencial firmada ha caducado.',
  revoked: 'El editor ha retirado su credencial firmada.',
  'status-unknown': 'Aquí no se puede comprobar si su credencial firmada se ha retirado.',
  unreachable: 'No se ha podido comprobar su credencial firmada: no se han podido obtener las claves del editor.',
};
