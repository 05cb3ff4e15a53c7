import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Isticmaal goobta aan joogo',
  'location.asking':
    'Waxaannu weydiinaynaa halka aad joogto. Biraawsarkaaga ayaa laga yaabaa inuu marka hore ku weydiiyo.',
  'location.found':
    'Waannu ognahay halka aad joogto ilaa hal kiiloomitir. Waxay ku ekaanaysaa boggan, cidna looma dirayo.',
  'location.rough': 'Qalabkaagu qiyaas ahaan buu u yaqaan halka aad joogto, markaa way fogaan kartaa.',
  'location.forget': 'Iska illow goobta aan joogo',
  'location.denied':
    'Biraawsarkaagu ma bixin goobta aad joogto. Waad u oggolaan kartaa mareegtan dejinta biraawsarka, ka dibna isku day mar kale.',
  'location.blocked': 'Boggani nooma oggola inaannu weydiinno halka aad joogto. Magaaladaada magaceeda ku raadi.',
  'location.insecure':
    'Biraawsarradu goobta waxay la wadaagaan oo keliya bogagga ammaanka ah (https), kanna ma aha mid ka mid ah. Magaaladaada magaceeda ku raadi.',
  'location.unavailable':
    'Qalabkaagu ma sheegi karin halka aad joogto. Isku day mar kale, ama magaaladaada magaceeda ku raadi.',
  'location.timeout':
    'Qalabkaagu wakhti dheer ayuu ku qaatay inuu sheego halka aad joogto. Isku day mar kale, ama magaaladaada magaceeda ku raadi.',
  'location.unsupported': 'Biraawsarkani ma sheegi karo halka aad joogto. Magaaladaada magaceeda ku raadi.',
};
