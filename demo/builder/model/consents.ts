import type { Configuration } from './configuration.ts';

/** What says that people have agreed to something. A link agrees to nothing on behalf of whoever opens it. */
export const CONSENTS: readonly string[] = ['tiles-consent', 'stories-published-with-consent'];

/** The consents that somebody chose and that this way onto a page does not state: docs/decisions/0031-consent-in-markup.md. */
export function unstatedConsents({ way, options }: Configuration): readonly string[] {
  return way === 'div' || way === 'frame' ? CONSENTS.filter((name) => options[name] !== undefined) : [];
}
