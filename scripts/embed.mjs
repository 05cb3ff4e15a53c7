/**
 * Binds the pages for frames to one feed, and describes each for oEmbed (https://oembed.com, 1.0), so that an editor whose
 * site knows oEmbed pastes nothing but an address. To be run after the build:
 *
 *   npm run embed -- --feed https://your.site/feed.json --base https://your.site/sanctuary-widgets/
 *
 * `--lang en,cy` also writes `map.cy.html` and so on, the first language being that of `map.html`; `--connect` and
 * `--pictures` name further origins, with commas between them, that the feed's documents and pictures come from;
 * `--provider` is who publishes; `--out` is a folder other than dist/cdn.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embedPage, iframeOf, PAGES } from './embed-page.mjs';
import { frameTitle } from './frame-titles.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
  options: { feed: text, base: text, lang: text, connect: text, pictures: text, provider: text, out: text },
});

/** An http(s) address from the command line; ends the process where it is none. */
function address(option) {
  const url = URL.canParse(values[option] ?? '') ? new URL(values[option]) : undefined;
  if (!/^https?:$/.test(url?.protocol ?? '')) stop(`--${option} has to be an http or https address.`);
  return url;
}

function stop(words) {
  console.error(words);
  process.exit(2);
}

const list = (words = '') => words.split(',').flatMap((word) => word.trim() || []);

const feed = address('feed');
const base = address('base');
if (!base.pathname.endsWith('/')) base.pathname += '/';
const build = values.out ?? 'dist/cdn';
const folder = join(build, 'embed');
if (!existsSync(join(folder, 'frame.js'))) stop(`There is no frame.js in ${folder}: run npm run build first.`);

const feeds = [...new Set([feed.origin, ...list(values.connect)])];
const pictures = [...new Set([feed.origin, ...list(values.pictures)])];
const [first, ...others] = list(values.lang ?? 'en');

for (const lang of [first, ...others]) {
  for (const [name, { height }] of Object.entries(PAGES)) {
    const file = lang === first ? name : `${name}.${lang}`;
    const title = frameTitle(name, lang);
    const oembed = new URL(`embed/${file}.json`, base).href;
    writeFileSync(
      join(folder, `${file}.html`),
      embedPage(name, build, { lang, feed: feed.href, feeds, pictures, oembed }),
    );
    const described = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: values.provider ?? base.host,
      provider_url: `${base.origin}/`,
      cache_age: 86_400,
      width: 600,
      height,
      html: iframeOf(name, new URL(`embed/${file}.html`, base).href, title),
    };
    writeFileSync(join(folder, `${file}.json`), `${JSON.stringify(described, null, 2)}\n`);
    console.log(new URL(`embed/${file}.html`, base).href);
  }
}
