import type { UserConfig } from 'vite';

type OnWarn = NonNullable<NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>['onwarn']>;

/** Fails the build at a dynamic import that a static one undoes: it would put the map engine into every page. */
export const refuseUndoneImports: OnWarn = (warning, warn) => {
  if (warning.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(warning.message);
  warn(warning);
};
