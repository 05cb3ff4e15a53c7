/**
 * Whether a photo may be asked for: a request tells its server that somebody looks at this page. The page's own server and
 * the feed's know that already; any other has to be named by whoever put the widget on the page.
 *
 * @param url absolute URL of the photo
 * @param known absolute URLs of the page and the feed
 * @param named hosts, such as `photos.example.org`
 */
export function mayAskForPhoto(url: string, known: readonly string[], named: ReadonlySet<string>): boolean {
  const { origin, host, protocol } = new URL(url);
  return known.some((other) => new URL(other).origin === origin) || (protocol === 'https:' && named.has(host));
}
