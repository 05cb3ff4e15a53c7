/** The pages that show one widget in a frame: what each is called, and how it is written. */

/** What a page of a frame loads pictures for, if it does. */
const PICTURES = { map: 'tiles', 'story-carousel': 'photos', badge: 'a logo' };

/** The pages by name, each with the title it has until its widget gives it one. */
export const PAGES = {
  badge: 'Award',
  'group-finder': 'Find your local group',
  map: 'Places of sanctuary',
  'pledge-counter': 'Pledges so far',
  'story-carousel': 'Stories of sanctuary',
};

/**
 * The policy of a page: its own server's scripts and styles, the feeds, and pictures where the widget shows any.
 *
 * @param name of the page
 * @param feeds origins that documents come from; any on https without it
 * @param pictures origins that pictures come from; any on https without it
 */
export function policyOf(name, feeds = ['https:'], pictures = ['https:']) {
  const directives = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src 'self' ${feeds.join(' ')}`.trimEnd(),
    ...(name in PICTURES ? [`img-src 'self' ${pictures.join(' ')}`.trimEnd()] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ];
  return directives.join('; ');
}

/**
 * A page for a frame. Its links open in the page around the frame, as they do where a widget stands on the page itself.
 *
 * @param name of the page
 * @param options `title`, `lang`; for a page that is bound to a feed also `feed`, `feeds`, `pictures`, and `oembed`: the
 *   absolute address of what describes it
 */
export function embedPage(name, { title = PAGES[name], lang = 'en', feed, feeds, pictures, oembed } = {}) {
  const bound = [
    feed && `<meta name="sanctuary-feed" content="${escaped(feed)}" />`,
    oembed &&
      `<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(title)}" />`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(name, feeds, pictures))}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title)}</title>
    <base target="_top" />
${bound.map((line) => `    ${line}\n`).join('')}    <link rel="stylesheet" href="frame.css" />
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

/** Text as it may stand in HTML, between tags or in an attribute. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
