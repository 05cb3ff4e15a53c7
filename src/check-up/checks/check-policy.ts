import { fault, fine, remark, type Finding } from '../finding.ts';
import type { Violation } from '../violations.ts';
import { WORDS } from '../words.ts';

/** What the page's policy has refused, and what of the policy can be seen. */
export function checkPolicy(page: Document, violations: readonly Violation[]): readonly Finding[] {
  const metas = page.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
  const seen = [...metas].map(({ content }) => fine(WORDS.policy.meta(content.trim())));
  const told = violations.map(({ directive, blocked: what, disposition }) => {
    const blocked = what === 'inline' ? WORDS.policy.inline : what;
    if (directive === 'trusted-types') return fault(WORDS.policy.trustedTypes);
    return disposition === 'report'
      ? remark(WORDS.policy.reported(directive, blocked))
      : fault(WORDS.policy.refused(directive, blocked));
  });
  return [...told, ...(told.length === 0 ? [fine(WORDS.policy.none)] : []), ...seen];
}
