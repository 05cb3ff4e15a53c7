import type { CatalogueSource } from '../../../../i18n/catalogue-source.ts';
import { en } from './en.ts';

/** The words of the checks: English here, each other language fetched when a page is in it. */
export const catalogue: CatalogueSource<typeof en> = {
  en,
  translations: {
    am: () => import('./am.ts'),
    ar: () => import('./ar.ts'),
    bn: () => import('./bn.ts'),
    ckb: () => import('./ckb.ts'),
    cy: () => import('./cy.ts'),
    es: () => import('./es.ts'),
    fa: () => import('./fa.ts'),
    fr: () => import('./fr.ts'),
    ga: () => import('./ga.ts'),
    ka: () => import('./ka.ts'),
    prs: () => import('./prs.ts'),
    ps: () => import('./ps.ts'),
    so: () => import('./so.ts'),
    sq: () => import('./sq.ts'),
    ti: () => import('./ti.ts'),
    uk: () => import('./uk.ts'),
    ur: () => import('./ur.ts'),
    vi: () => import('./vi.ts'),
  },
};
