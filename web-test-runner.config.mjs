// Runs the browser tests, test/**/*.test.ts, in a real browser.
// `npx wtr --files test/some.test.ts` runs one file, `--watch` stays open.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { browserProtocol } from './test/support/browser-protocol.mjs';
import { faultServer, secondCopies } from './test/support/fault-server.mjs';
import { geolocationCommand } from './test/support/geolocation-command.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** msw's worker must come from the root, or its scope would not cover the page. */
function serveMockServiceWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = readFileSync(path('./node_modules/msw/lib/mockServiceWorker.js'), 'utf8');
  return undefined;
}

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  rootDir: path('.'),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  // Without the tsconfig esbuild would read decorators as standard ones, which Lit fields cannot use.
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: path('./tsconfig.json') }),
    faultServer(),
    secondCopies(),
    geolocationCommand(),
    browserProtocol(),
  ],
  middleware: [serveMockServiceWorker],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArguments() },
      // A tab behind another tab gets no animation frames: every test page has a context, hence a window, of its own.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  // the scenes of a map in all their looks take long on a busy machine
  testsFinishTimeout: 300_000,
  // longer than any one thing is waited for: see test/support/until.ts
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countReporter(),
  ],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcovonly'] },
};
