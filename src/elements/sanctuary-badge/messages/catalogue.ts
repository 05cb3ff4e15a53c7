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
    es: () => import('./es.ts'),
    fa: () => import('./fa.ts'),
    fr: () => import('./fr.ts'),
    ga: () => import('./ga.ts'),
    prs: () => import('./prs.ts'),
    ps: () => import('./ps.ts'),
    so: () => import('./so.ts'),
    sq: () => import('./sq.ts'),
    ur: () => import('./ur.ts'),
    vi: () => import('./vi.ts'),
  },
};

export type TranslateBadge = Translate<typeof en>;
