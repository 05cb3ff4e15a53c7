import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { msw } from 'msw/vite';
import type { UserConfig } from 'vite';
import { demoFeed } from '../demo-feed.ts';
import { demoFrame } from '../demo-frame.ts';
import { demoIntegrity } from '../demo-integrity.ts';
import { leafletTrustedTypes } from '../leaflet-trusted-types.ts';

/** The demo, in development and built. */
export const demo: UserConfig = {
  root: 'demo',
  base: './',
  // Left as its own modules, so that the patch reaches them in development too.
  optimizeDeps: { exclude: ['leaflet'] },
  plugins: [leafletTrustedTypes(), demoFrame(), demoFeed(), demoIntegrity(), msw({ mode: 'worker-only' })],
  build: {
    target: 'es2022',
    outDir: '../dist-demo',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: readdirSync('demo', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        // absolute: in development these are looked for from the root, which is demo
        .map((file) => resolve('demo', file)),
    },
  },
};
