/** How the pages around a badge relate to its record, and which of them decides that. */
export interface PageStanding {
  readonly standing: HostStanding;
  readonly host: string | undefined;
}

/** How the site a badge stands on relates to its record: named in it, not named, or a computer it is being tried on. */
export type HostStanding = 'named' | 'trying' | 'elsewhere';

/** Where a page is tried before it is published: this computer by its names (RFC 6761, 6.3), no network beyond it. */
const THIS_COMPUTER = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A domain name of two labels or more: letters, digits and hyphens, as `URL` writes it. */
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z0-9-]*[a-z-][a-z0-9-]*$/;

/**
 * Whether a badge may stand on a host. A name in the record stands for itself and for what is below it: `example.org` for
 * `www.example.org`, never for `badexample.org`. A name of one label, such as `org`, stands for nothing below it, and an
 * address in numbers only for itself. A record that names no hosts may stand nowhere.
 *
 * @param host as `URL` gives it, without port; `undefined` where a page has none, as in a sandbox
 * @param hosts the record's, lower case
 */
export function hostStanding(host: string | undefined, hosts: readonly string[]): HostStanding {
  if (!host) return 'elsewhere';
  const at = host.replace(/\.$/, '');
  if (hosts.some((name) => at === name || (DOMAIN.test(name) && at.endsWith(`.${name}`)))) return 'named';
  return THIS_COMPUTER.has(at) ? 'trying' : 'elsewhere';
}

/** From the one that decides first to the one that decides last. */
const WEIGHT: readonly HostStanding[] = ['elsewhere', 'trying', 'named'];

/**
 * Whether a badge may stand where it does. In a frame it has to be welcome on every page around it: one that its record
 * does not name could show another that it does.
 *
 * @param pages the hosts of those pages, the nearest first; `undefined` for one that cannot be told
 * @param hosts the record's, lower case
 */
export function pageStanding(pages: readonly (string | undefined)[], hosts: readonly string[]): PageStanding {
  const each = pages.map((host) => ({ host, standing: hostStanding(host, hosts) }));
  for (const standing of WEIGHT) {
    const decisive = each.find((page) => page.standing === standing);
    if (decisive) return decisive;
  }
  return { host: undefined, standing: 'elsewhere' };
}
