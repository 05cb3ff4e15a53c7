import type { CatalogueSource } from '../../../../i18n/catalogue-source.ts';
import type { Translate } from '../../../../i18n/message.ts';
import { en } from './en.ts';

/** The words of the timeline, which come with it. */
export const catalogue: CatalogueSource<typeof en> = {
  en,
  translations: {
    ar: () => import('./ar.ts'),
    ckb: () => import('./ckb.ts'),
    cy: () => import('./cy.ts'),
    fa: () => import('./fa.ts'),
    prs: () => import('./prs.ts'),
    ps: () => import('./ps.ts'),
    ur: () => import('./ur.ts'),
  },
};

export type TranslateTimeline = Translate<typeof en>;
