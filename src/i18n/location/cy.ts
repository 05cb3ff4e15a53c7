import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Defnyddio fy lleoliad',
  'location.asking': 'Yn gofyn ble’r ydych chi. Efallai y bydd eich porwr yn gofyn i chi yn gyntaf.',
  'location.found':
    'Rydym yn gwybod ble’r ydych chi o fewn cilometr. Mae hynny’n aros ar y dudalen hon ac nid yw’n cael ei anfon at neb.',
  'location.rough':
    'Dim ond yn fras y mae eich dyfais yn gwybod ble’r ydych chi, felly gall hyn fod beth ffordd i ffwrdd.',
  'location.forget': 'Anghofio fy lleoliad',
  'location.denied':
    'Wnaeth eich porwr ddim rhannu eich lleoliad. Gallwch ganiatáu hynny ar gyfer y wefan hon yng ngosodiadau’r porwr a rhoi cynnig arall arni.',
  'location.blocked':
    'Nid yw’r dudalen hon yn gadael i ni ofyn ble’r ydych chi. Chwiliwch am eich tref wrth ei henw yn lle hynny.',
  'location.insecure':
    'Dim ond â thudalennau diogel (https) y mae porwyr yn rhannu lleoliad, ac nid yw hon yn un. Chwiliwch am eich tref wrth ei henw yn lle hynny.',
  'location.unavailable':
    'Doedd eich dyfais ddim yn gallu dweud ble’r ydych chi. Rhowch gynnig arall arni, neu chwiliwch am eich tref wrth ei henw.',
  'location.timeout':
    'Cymerodd eich dyfais ormod o amser i ddweud ble’r ydych chi. Rhowch gynnig arall arni, neu chwiliwch am eich tref wrth ei henw.',
  'location.unsupported':
    'Nid yw’r porwr hwn yn gallu dweud ble’r ydych chi. Chwiliwch am eich tref wrth ei henw yn lle hynny.',
};
