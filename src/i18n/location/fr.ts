import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Utiliser ma position',
  'location.asking': 'Nous demandons où vous êtes. Votre navigateur vous demandera peut-être d’abord votre accord.',
  'location.found':
    'Nous savons où vous êtes à un kilomètre près. Cette information reste sur cette page et n’est envoyée à personne.',
  'location.rough': 'Votre appareil ne sait qu’à peu près où vous êtes : le résultat peut donc être assez éloigné.',
  'location.forget': 'Oublier ma position',
  'location.denied':
    'Votre navigateur n’a pas communiqué votre position. Vous pouvez l’autoriser pour ce site dans les réglages du navigateur, puis réessayer.',
  'location.blocked':
    'Cette page ne nous permet pas de demander où vous êtes. Cherchez plutôt votre ville par son nom.',
  'location.insecure':
    'Les navigateurs ne communiquent la position qu’aux pages sécurisées (https), et celle-ci ne l’est pas. Cherchez plutôt votre ville par son nom.',
  'location.unavailable':
    'Votre appareil n’a pas pu dire où vous êtes. Réessayez, ou cherchez votre ville par son nom.',
  'location.timeout':
    'Votre appareil a mis trop de temps à dire où vous êtes. Réessayez, ou cherchez votre ville par son nom.',
  'location.unsupported': 'Ce navigateur ne peut pas dire où vous êtes. Cherchez plutôt votre ville par son nom.',
};
