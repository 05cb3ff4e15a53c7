import type { Configuration } from './configuration.ts';

/** The servers that a configuration names, each once, for somebody who did not fill it in. */
export function foreignHosts({ feed, href, options }: Configuration): readonly string[] {
  const addresses = [feed, href, ...Object.values(options)].map((value) => value.replaceAll(/[{}]/g, ''));
  const hosts = addresses
    .filter((value) => /^https?:\/\//i.test(value) && URL.canParse(value))
    .map((value) => new URL(value).host);
  const named = (options['photo-hosts'] ?? '').split(/[\s,]+/).filter(Boolean);
  return [...new Set([...hosts, ...named])];
}
