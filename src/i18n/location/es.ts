import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Usar mi ubicación',
  'location.asking': 'Estamos preguntando dónde está usted. Puede que su navegador le pida permiso primero.',
  'location.found':
    'Sabemos dónde está usted con un margen de un kilómetro. Ese dato se queda en esta página y no se envía a nadie.',
  'location.rough':
    'Su dispositivo solo sabe aproximadamente dónde está usted, así que el resultado puede estar algo alejado.',
  'location.forget': 'Olvidar mi ubicación',
  'location.denied':
    'Su navegador no ha compartido su ubicación. Puede permitirlo para este sitio en los ajustes del navegador y volver a intentarlo.',
  'location.blocked': 'Esta página no nos permite preguntar dónde está usted. Busque su localidad por su nombre.',
  'location.insecure':
    'Los navegadores solo comparten la ubicación con páginas seguras (https), y esta no lo es. Busque su localidad por su nombre.',
  'location.unavailable':
    'Su dispositivo no ha podido indicar dónde está usted. Vuelva a intentarlo o busque su localidad por su nombre.',
  'location.timeout':
    'Su dispositivo ha tardado demasiado en indicar dónde está usted. Vuelva a intentarlo o busque su localidad por su nombre.',
  'location.unsupported': 'Este navegador no puede indicar dónde está usted. Busque su localidad por su nombre.',
};
