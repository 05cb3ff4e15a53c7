/**
 * Weighs the script-tag build, brotli 11, against its budgets. A budget covers chunks and all that they import statically,
 * less what the page has by then: what a visitor waits for, not what a file happens to hold.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { closure } from './closure.mjs';

const ROOT = 'dist/cdn';

/**
 * Budgets in bytes, in the order in which the parts arrive: what one part brings is not counted again for the next.
 * The basemap is the outline and the names of towns.
 */
const BUDGETS = [
  { name: 'autoloader', chunks: ['autoloader'], limit: 1_600 },
  { name: 'Lit', chunks: ['lit'], limit: 6_000 },
  { name: 'core of every element', chunks: ['core'], limit: 13_200 },
  { name: 'what reads any feed', chunks: ['reader'], limit: 3_550 },
  { name: 'sanctuary-pledge-counter', chunks: ['sanctuary-pledge-counter', 'decode-pledges'], limit: 7_500 },
  { name: 'signs and words in common', chunks: ['common'], limit: 3_550 },
  { name: 'sanctuary-badge', chunks: ['sanctuary-badge', 'decode-features'], limit: 8_200 },
  { name: 'what finder and map share', chunks: ['shared'], limit: 2_500 },
  { name: 'sanctuary-group-finder', chunks: ['sanctuary-group-finder', 'decode-features'], limit: 5_950 },
  { name: 'what suggests', chunks: ['answers'], limit: 5_900 },
  { name: 'what shows an answer', chunks: ['results.view'], limit: 2_000 },
  { name: 'sanctuary-map', chunks: ['sanctuary-map'], limit: 11_750 },
  { name: 'sanctuary-story-carousel', chunks: ['sanctuary-story-carousel', 'decode-story'], limit: 9_100 },
  { name: 'postcode districts', chunks: ['unpack-districts'], limit: 10_000 },
  { name: 'towns and routing keys', chunks: ['unpack-towns', 'unpack-eircodes'], limit: 40_000 },
  { name: 'what answers from them', chunks: ['open-gazetteer'], limit: 4_500 },
  { name: 'postcode sectors, on request', chunks: ['unpack-sectors'], limit: 24_500 },
  { name: 'what checks a credential', chunks: ['follow-credential'], limit: 7_400 },
  { name: 'check-up, on request', chunks: ['check-up'], limit: 9_500 },
  { name: 'map engine with its basemap', chunks: ['create-map-engine', 'basemap', 'drawn-map'], limit: 41_000 },
];

/** Files that a page names and that need no other: light elements with Lit and what reads the feed, and all of it in one. */
const ALONE = {
  'sanctuary-badge': 27_650,
  'sanctuary-pledge-counter': 26_700,
  'sanctuary-story-carousel': 31_400,
  'sanctuary-widgets': 328_000,
};

/** What a frame needs beside its widget, and what the page around it loads. */
const FRAMES = { 'embed/frame': 2_350, 'embed/parent': 2_000 };

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && ![...Object.keys(ALONE), 'embed/'].some((start) => file.startsWith(start)));

/** A chunk's file, whose name may end in a content hash. */
function find(name) {
  const found = files.filter((file) => posix.basename(file).replace(/(-[\w-]{8})?\.js$/, '') === name);
  if (found.length !== 1) throw new Error(`${found.length} files in ${ROOT} are named ${name}: ${found.join(', ')}`);
  return found[0];
}

function brotli(file) {
  const raw = readFileSync(posix.join(ROOT, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return brotliCompressSync(raw, { params }).length;
}

const weighed = new Set();
const rows = BUDGETS.map(({ name, chunks, limit }) => {
  const own = [...new Set(chunks.flatMap((chunk) => [...closure(ROOT, find(chunk))]))].filter(
    (file) => !weighed.has(file),
  );
  for (const file of own) weighed.add(file);
  const bytes = own.reduce((sum, file) => sum + brotli(file), 0);
  return { part: name, files: own.length, bytes, limit, verdict: bytes > limit ? 'OVER' : 'ok' };
});

for (const [tag, limit] of Object.entries(ALONE)) {
  const bytes = brotli(`${tag}.js`);
  rows.push({ part: `${tag} alone`, files: 1, bytes, limit, verdict: bytes > limit ? 'OVER' : 'ok' });
}

for (const [name, limit] of Object.entries(FRAMES)) {
  const bytes = brotli(`${name}.js`);
  rows.push({ part: name, files: 1, bytes, limit, verdict: bytes > limit ? 'OVER' : 'ok' });
}

console.table(rows);
console.log('Loaded only when asked for, in bytes; of a language, all its words:');
const asked = new Map();
for (const file of files) {
  if (weighed.has(file)) continue;
  const name = posix.basename(file).replace(/(-[\w-]{8})?\.js$/, '');
  asked.set(name, (asked.get(name) ?? 0) + brotli(file));
}
console.log(`  ${[...asked].map(([name, bytes]) => `${name} ${bytes}`).join(', ')}`);
if (rows.some((row) => row.verdict === 'OVER')) {
  console.error('Over budget: take something out, or argue for another budget in docs/decisions.');
  process.exitCode = 1;
}
