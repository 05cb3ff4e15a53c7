import { COUNCIL, frameSites, STRANGER, WIDGETS } from './frame-sites.mjs';

/** The five elements by their name in markup, with the attributes they need to show something of the demonstration feed. */
export const ELEMENTS = {
  map: '',
  'group-finder': '',
  'pledge-counter': '',
  'story-carousel': '',
  badge: 'place="university-of-warwick-coventry"',
};

/** Script tags of the build, from the page's own server. */
export const AUTOLOADER = '<script type="module" src="/autoloader.js"></script>';
export const ONE_FILE = '<script defer src="/sanctuary-widgets.js"></script>';

/**
 * A site that serves the build beside its pages, and the demonstration feed on another host, which answers across origins.
 * Pages are opened with an empty cache, and everything that the console hears is noted.
 */
export async function waysSite() {
  const sites = await frameSites();
  for (const host of [WIDGETS, STRANGER]) sites.put(host, '/favicon.ico', {});
  const feedOrigin = sites.origin(COUNCIL);
  const feed = `${feedOrigin}/feed/feed.json`;

  /** Each of the named elements as its own tag, all of them unless told. */
  const tags = (names = Object.keys(ELEMENTS), more = '') =>
    names
      .map((name) => `<sanctuary-${name} feed="${feed}" ${ELEMENTS[name]} ${more}>Later</sanctuary-${name}>`)
      .join('\n');

  /** Opens a page beside the build, or on another host that has only pages. */
  const visit = async (body, { headers, host = WIDGETS, ...options } = {}) => {
    sites.put(host, '/page.html', body, headers);
    sites.requests.length = 0;
    const visited = await sites.open('about:blank', options);
    const go = (hash = '') => visited.tab.goto(`${sites.origin(host)}/page.html${hash}`);
    return { ...visited, go };
  };

  /** The scripts that were asked for since the page was opened. */
  const scripts = () => sites.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'));

  return { ...sites, feed, feedOrigin, tags, visit, scripts };
}

/** Waits until every widget in a page shows something of its feed, and gives what each does. */
export async function settled(tab, count = Object.keys(ELEMENTS).length) {
  await tab.waitForFunction(
    (wanted) => document.querySelectorAll('[status]:not([status="loading"])').length === wanted,
    count,
    { timeout: 30_000 },
  );
  return tab.locator('[status]').evaluateAll((widgets) => widgets.map(({ localName, status }) => [localName, status]));
}
