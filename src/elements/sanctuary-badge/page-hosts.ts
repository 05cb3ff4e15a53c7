/**
 * The hosts of the pages a visitor sees a badge on, `undefined` for one that cannot be told: the page's own or, in a
 * frame, that of every page around it, the nearest first. The frame's own host is whoever sends the widget, as a
 * script's is, and says nothing of where it stands.
 *
 * Browsers tell the pages around in `location.ancestorOrigins`, which none of those can forge. A page that frames with
 * `referrerpolicy="no-referrer"` may be left out, and Firefox before 148 tells of none.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-location-ancestororigins
 */
export function pageHosts(): readonly (string | undefined)[] {
  if (parent === window) return [hostOf(origin === 'null' ? location.href : origin)];
  const { ancestorOrigins } = location as Partial<Location>;
  return ancestorOrigins?.length ? Array.from(ancestorOrigins, hostOf) : [undefined];
}

function hostOf(address: string): string | undefined {
  if (address === 'null') return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'localhost'; // a page on this computer that no server sends
  return /^https?:$/.test(protocol) ? hostname : undefined;
}
