import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closure } from './closure.mjs';
import { frameTitle } from './frame-titles.mjs';

/**
 * The pages that show one widget in a frame: the height in pixels that each begins with, and whether it loads pictures
 * (tiles, photos, an embedder's logo).
 */
export const PAGES = {
  badge: { height: 220, pictures: true },
  'group-finder': { height: 360, pictures: false },
  map: { height: 640, pictures: true },
  'pledge-counter': { height: 600, pictures: false },
  'story-carousel': { height: 720, pictures: true },
};

/**
 * The policy of a page: its own server's scripts and styles, the feeds, and pictures where the widget shows any.
 *
 * @param name of the page
 * @param feeds origins that documents come from; any on https without it
 * @param pictures origins that pictures come from; any on https without it
 */
function policyOf(name, feeds = ['https:'], pictures = ['https:']) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["connect-src 'self'", ...feeds].join(' '),
    PAGES[name].pictures && ["img-src 'self'", ...pictures].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a page's widget is made of, asked for at once: else the browser hears of it from the autoloader, a journey later. */
function preloadsOf(name, build) {
  const [chunk] = readdirSync(join(build, 'chunks')).filter((file) =>
    new RegExp(`^sanctuary-${name}-[\\w-]{8}\\.js$`).test(file),
  );
  if (!chunk) throw new Error(`${build}/chunks has no sanctuary-${name}.`);
  return [...closure(build, `chunks/${chunk}`)].map((file) => `<link rel="modulepreload" href="../${file}" />`);
}

/**
 * A page for a frame. Its links open in the page around the frame, as they do where a widget stands on the page itself.
 *
 * @param name of the page
 * @param build the folder of the script-tag build
 * @param options `lang`; for a page that is bound to a feed also `feed`, `feeds`, `pictures`, and `oembed`: the absolute
 *   address of what describes it
 */
export function embedPage(name, build, { lang = 'en', feed, feeds, pictures, oembed } = {}) {
  const title = escaped(frameTitle(name, lang));
  const links = [
    feed && `<meta name="sanctuary-feed" content="${escaped(feed)}" />`,
    oembed && `<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${title}" />`,
    ...preloadsOf(name, build),
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(name, feeds, pictures))}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <base target="_top" />
    <link rel="stylesheet" href="frame.css" />
${links.map((line) => `    ${line}`).join('\n')}
    <script type="module" src="frame.js"></script>
    <script type="module" src="../autoloader.js"></script>
  </head>
  <body>
    <div data-widget="sanctuary-${name}"></div>
    <noscript><p>This widget needs JavaScript, which is switched off here.</p></noscript>
  </body>
</html>
`;
}

/** A frame as an editor pastes it. */
export function iframeOf(name, src, title) {
  return (
    `<iframe src="${escaped(src)}" title="${escaped(title)}" width="600" height="${PAGES[name].height}" loading="lazy" ` +
    'allow="geolocation; fullscreen" referrerpolicy="strict-origin" style="border: 0; width: 100%"></iframe>'
  );
}

/** Text as it may stand in HTML, between tags or in an attribute. */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
