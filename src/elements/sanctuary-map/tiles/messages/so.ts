import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/so.ts';

/** The Somali words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Khariidad faahfaahsan',
  load: 'Ka soo rar khariidad faahfaahsan {host}',
  note: 'Kombiyuutarkaasi wuxuu arki doonaa cinwaankaaga internetka, magaca mareegtan iyo qaybta khariidadda ee aad eegayso.',
  loading: 'Khariidadda faahfaahsan ayaa laga soo rarayaa {host}',
  shown: 'Khariidadda faahfaahsan ayaa la muujiyay.',
  back: 'Ku noqo khariidadda la sawiray',
  drawn: 'Khariidadda la sawiray ayaa la muujiyay.',
  retry: 'Isku day mar kale',
  offline: 'Waxay u muuqataa inaanad internetka ku xirnayn. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  policy: 'Mareegtani ma oggola khariidado ka yimid {host}. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  refused: '{host} way diiday inay khariidaddeeda soo dirto. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  busy: '{host} hadda aad bay u mashquulsan tahay. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  missing: '{host} khariidad uma hayso deegaankan. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  broken: '{host} khalad bay ku jawaabtay. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  unreachable: 'Khariidadda {host} waannu heli kari weynay. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
  code: 'Khariidadda faahfaahsan lama soo rari karin. Waxaa beddelkeeda la muujiyay khariidadda la sawiray.',
};
