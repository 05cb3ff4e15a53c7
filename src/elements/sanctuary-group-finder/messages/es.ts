import { messages as common } from '../../../i18n/common/es.ts';
import { messages as location } from '../../../i18n/location/es.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/es.ts';

/** The Spanish words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Encuentre su grupo local',
  label: 'Código postal, localidad o nombre del grupo',
  hint: 'Por ejemplo, S1, Llandudno o D02. Lo que escriba se queda en este dispositivo.',
  find: 'Buscar',
  suggestions: 'Sugerencias',
  'suggestion-count': { one: '{n} sugerencia', other: '{n} sugerencias' },
  'kind.group-alone': 'Grupo local',
  'kind.postcode': 'Zona de código postal',
  'kind.eircode': 'Zona de Eircode',
  'problem.title': 'Hay un problema',
  'problem.empty': 'Escriba un código postal, una localidad o el nombre de un grupo.',
  'problem.unknown':
    'No conocemos «{text}». Compruebe cómo está escrito, o escriba una localidad cercana o la primera mitad de un código postal.',
  'problem.forces':
    '«{text}» es una dirección de las fuerzas armadas, que no está en un único lugar. Escriba la localidad más cercana a usted.',
  'problem.non-geographic':
    '«{text}» es solo para correo y no está en un único lugar. Escriba una localidad u otro código postal.',
  'problem.overseas': '«{text}» está fuera de Gran Bretaña e Irlanda, donde están todos los grupos.',
  'problem.no-such-area': 'Ningún código postal empieza como «{text}». Compruébelo o escriba una localidad.',
  'problem.too-short': 'Escriba un poco más: una localidad o la primera mitad de un código postal.',
  'problem.too-long':
    'Es demasiado largo para buscarlo. Escriba solo un código postal, una localidad o el nombre de un grupo.',
  'problem.unlisted':
    'No hemos encontrado ningún grupo llamado «{text}». Ahora mismo no se pueden consultar localidades ni códigos postales: compruebe la conexión y vuelva a intentarlo.',
  'problem.no-groups': 'En la lista no hay ningún grupo cuyo lugar se conozca.',
  'lookups-missing':
    'No se han podido cargar las localidades ni los códigos postales. Aún puede encontrar grupos por su nombre y su zona.',
  here: 'donde está usted',
  'results-near': { one: '{n} grupo cerca de {place}', other: '{n} grupos cerca de {place}' },
  'results-named': { one: '{n} grupo encontrado para «{text}»', other: '{n} grupos encontrados para «{text}»' },
  'none-within': 'Ningún grupo a menos de {distance} de {place}',
  'nearest-anyway': { one: 'Este es el más cercano.', other: 'Estos son los más cercanos.' },
  start: 'Crear un grupo donde usted vive',
  'stands-for': '{code} no está en nuestra lista, así que las distancias se cuentan desde {place}.',
  'which-one': '¿A cuál «{text}» se refiere?',
  'did-you-mean': 'No conocemos «{text}». ¿Quería decir alguno de estos?',
  again: 'Empezar de nuevo',
  'away.n': '{distance} al norte',
  'away.ne': '{distance} al noreste',
  'away.e': '{distance} al este',
  'away.se': '{distance} al sureste',
  'away.s': '{distance} al sur',
  'away.sw': '{distance} al suroeste',
  'away.w': '{distance} al oeste',
  'away.nw': '{distance} al noroeste',
  'less-than': 'A menos de {distance}',
  covers: 'Zona que abarca: {areas}',
  contact: 'Ponerse en contacto',
  'of-group': 'con {name}',
  'closed-note': 'Este grupo ya no está en funcionamiento.',
  'paused-note': 'Este grupo se ha tomado un descanso. Puede tardar en responder.',
  'forming-note': 'Este grupo acaba de empezar. Puede que agradezca su ayuda.',
  near: 'A menos de {distance}: {what}',
  'near-none': 'Todavía no hay nada en la lista a menos de {distance}.',
  'near-loading': 'Cargando lo que hay cerca',
  'near-failed': 'No se ha podido cargar lo que hay cerca.',
  about: 'Acerca de esta búsqueda',
  private:
    'La búsqueda se hace en este dispositivo. Ni lo que escribe ni dónde está se envía a ningún sitio ni se guarda.',
};
