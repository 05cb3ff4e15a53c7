import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Përdorni vendndodhjen time',
  'location.asking': 'Po pyesim se ku ndodheni. Shfletuesi juaj mund t’ju kërkojë leje më parë.',
  'location.found':
    'E dimë ku ndodheni me saktësi deri në një kilometër. Kjo mbetet në këtë faqe dhe nuk i dërgohet askujt.',
  'location.rough': 'Pajisja juaj e di vetëm përafërsisht se ku ndodheni, prandaj kjo mund të jetë disi larg.',
  'location.forget': 'Harrojeni vendndodhjen time',
  'location.denied':
    'Shfletuesi juaj nuk e dha vendndodhjen tuaj. Mund ta lejoni për këtë sajt te cilësimet e shfletuesit dhe të provoni përsëri.',
  'location.blocked': 'Kjo faqe nuk na lejon të pyesim se ku ndodheni. Kërkojeni qytetin tuaj me emër.',
  'location.insecure':
    'Shfletuesit e japin vendndodhjen vetëm për faqe të sigurta (https), dhe kjo nuk është e tillë. Kërkojeni qytetin tuaj me emër.',
  'location.unavailable':
    'Pajisja juaj nuk mundi të tregonte se ku ndodheni. Provoni përsëri, ose kërkojeni qytetin tuaj me emër.',
  'location.timeout':
    'Pajisja juaj u vonua shumë të tregonte se ku ndodheni. Provoni përsëri, ose kërkojeni qytetin tuaj me emër.',
  'location.unsupported': 'Ky shfletues nuk mund të tregojë se ku ndodheni. Kërkojeni qytetin tuaj me emër.',
};
