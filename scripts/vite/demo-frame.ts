import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The pages of the demo, in the order of their navigation. */
const PAGES: readonly (readonly [file: string, words: string])[] = [
  ['index.html', 'Start'],
  ['builder.html', 'Make your own'],
  ['map.html', 'The map at work'],
  ['group-finder.html', 'The group finder at work'],
  ['pledge-counter.html', 'The counter at work'],
  ['story-carousel.html', 'Stories at work'],
  ['badge.html', 'The badge at work'],
];

/** Servers of feeds beside the page's own: the builder reads the feed that somebody asks it to. */
const FEEDS: Readonly<Record<string, string>> = { 'builder.html': ' https:' };

const head = (file: string): string => `
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'${FEEDS[file] ?? ''}; img-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="color-scheme" content="light dark" />
    <meta name="sanctuary-feed" content="feed/feed.json" />
    <link rel="icon" href="./art/door.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./demo.css" />`;

const header = (current: string): string => `
    <a class="skip" href="#main">Skip to the content</a>
    <header>
      <p class="notice">
        <strong>Demonstration data, not an official list.</strong> Schools, stories and figures are invented.
      </p>
      <div class="site">
        <p class="mark">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 20v-9a8 8 0 0 1 16 0v9M12 3v19l-8-2M12 20h8M9 13h0" />
          </svg>
          sanctuary-widgets
        </p>
        <nav aria-label="Pages">
          <ul>
            ${PAGES.map(([file, words]) => `<li><a href="./${file}"${file === current ? ' aria-current="page"' : ''}>${words}</a></li>`).join('\n            ')}
          </ul>
        </nav>
      </div>
    </header>`;

/**
 * Gives a demo page what all of them begin with: the policy they are under, the feed they name, and the navigation. A page
 * on disk holds what is its own, and so shows what somebody would paste.
 *
 * @param html the page as it is on disk
 * @param file its name, such as `map.html`
 */
export function frameDemoPage(html: string, file: string): string {
  // a function, for `$` means something in a replacement
  return html.replace('<head>', () => `<head>${head(file)}`).replace('<body>', () => `<body>${header(file)}`);
}

export function demoFrame(): Plugin {
  return {
    name: 'sanctuary-demo-frame',
    transformIndexHtml: {
      // before Vite looks for the style sheets and scripts of the page
      order: 'pre',
      handler: (html, { filename }) => frameDemoPage(html, basename(filename)),
    },
  };
}
