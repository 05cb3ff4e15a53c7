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
