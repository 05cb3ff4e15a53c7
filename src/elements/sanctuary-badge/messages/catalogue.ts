import type { CatalogueSource } from '../../../i18n/catalogue-source.ts';
import type { Translate } from '../../../i18n/message.ts';
import { en } from './en.ts';

/** The words of `<sanctuary-badge>`: English here, each other language fetched when a page is in it. */
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

export type TranslateBadge = Translate<typeof en>;
