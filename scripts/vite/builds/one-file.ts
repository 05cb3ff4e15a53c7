import { readFileSync } from 'node:fs';
import type { UserConfig } from 'vite';
import { refuseUndoneImports } from '../refuse-undone-imports.ts';
import { scriptTag } from './script-tag.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * All the widgets in one file that asks for no other. It neither imports nor exports, so a page may load it as a module or
 * as a classic script, whatever its CMS makes of the tag. A part that would be loaded later is a function not yet run.
 */
export const oneFile: UserConfig = scriptTag({
  name: 'sanctuary-widgets',
  source: 'src/cdn/sanctuary-widgets.ts',
  format: 'iife',
  emptyOutDir: false,
  rolldownOptions: {
    onwarn: refuseUndoneImports,
    output: {
      codeSplitting: false,
      // Strict as a module is, within the function: tools that join scripts would make strict what follows as well.
      strict: false,
      intro: '"use strict";',
      postBanner: `/*! sanctuary-widgets ${version}, MIT. Others' work inside and its licences: third-party-licences.md */`,
    },
  },
});
