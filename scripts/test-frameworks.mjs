/**
 * Installs the packed package in an example app of each framework, has the framework's own checker judge it, builds it and
 * uses it in a browser. `npm run test:frameworks -- react vue` runs those two, and `-- --built` takes dist as it is. It
 * downloads the frameworks from the npm registry, so it is no part of `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from './browser.mjs';
import { checkMistakes } from './frameworks/check-mistakes.mjs';
import { driveApp } from './frameworks/drive-app.mjs';
import { driveSite } from './frameworks/drive-site.mjs';
import { install, npm, pack } from './frameworks/prepare-app.mjs';
import { serveApp } from './frameworks/serve-app.mjs';
import { run } from './run.mjs';

const BUILT = '--built';

/**
 * Where each is built, the file that shows how its checker finds mistakes, and who uses it. What a script prints is looked
 * at instead.
 */
const APPS = {
  react: { built: 'dist', mistakes: 'mistakes.tsx', drive: driveApp },
  preact: { built: 'dist', mistakes: 'mistakes.tsx', drive: driveApp },
  // Solid makes its own templates from strings, without a policy of its own.
  solid: { built: 'dist', mistakes: 'mistakes.tsx', drive: driveApp, trustedTypes: false },
  vue: { built: 'dist', mistakes: 'mistakes.vue', drive: driveApp },
  svelte: { built: 'dist', mistakes: 'mistakes.svelte', drive: driveApp },
  angular: { built: 'dist/browser', mistakes: 'mistakes.ts', drive: driveApp },
  eleventy: { built: '_site', drive: driveSite },
  'lit-ssr': { prints: /^(?![^]*<template)[^]*<sanctuary-map feed="[^"]+"><a href="\/groups">/ },
  node: { prints: /^Tref Noddfa Enghreifftiol \(dychmygol\): \d+$/m },
};

/** Lets the app be checked, built and used. Returns what is wrong; each step is given up where one before it fails. */
async function tryApp(folder, { built = '.', mistakes, drive, prints, trustedTypes = true }, browser) {
  const server = await serveApp(join(folder, built), { trustedTypes });
  const complaints = [];
  const watch = (page) => {
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  };
  try {
    const check = await npm(folder, ['run', '--if-present', 'check']);
    if (!check.ok) return check.output;
    const missed = mistakes && (await checkMistakes(folder, mistakes));
    if (missed) return missed;
    const build = await npm(folder, ['run', 'build'], { FEED: `${server.url}feed/feed.json` });
    if (!build.ok || (prints && !prints.test(build.output))) return build.output;
    await drive?.(browser, server.url, watch);
    return complaints.length === 0 ? undefined : complaints.join('\n');
  } catch (error) {
    return [error.message, ...complaints].join('\n');
  } finally {
    for (const context of browser.contexts()) await context.close();
    server.close();
  }
}

const wanted = process.argv.slice(2).filter((word) => word !== BUILT);
const unknown = wanted.filter((name) => !(name in APPS));
if (unknown.length > 0) {
  console.error(`Say which: ${Object.keys(APPS).join(', ')}`);
  process.exit(2);
}

if (!process.argv.includes(BUILT)) await run('node', ['scripts/build.mjs']);
const executablePath = findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'sanctuary-frameworks-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  const tarball = await pack(folder);
  for (const [name, app] of Object.entries(APPS).filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`\n== ${name}`);
    const notInstalled = await install(`test/frameworks/${name}`, join(folder, name), tarball);
    const wrong = notInstalled ?? (await tryApp(join(folder, name), app, browser));
    const outcome = notInstalled ? 'skipped' : wrong ? 'failed' : 'passed';
    counts[outcome]++;
    if (wrong) console.log(wrong);
    console.log(`${name}: ${outcome}${notInstalled ? ', for it could not be installed' : ''}`);
    rmSync(join(folder, name), { recursive: true, force: true });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
// One that cannot be installed may be the network's fault; two are ours.
process.exitCode = counts.failed > 0 || counts.skipped > 1 || counts.passed === 0 ? 1 : 0;
