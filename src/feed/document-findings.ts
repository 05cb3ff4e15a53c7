import type { DocumentText } from './document-text.ts';
import type { Finding } from './finding.ts';

/** What is worth telling its publisher of a document as a whole. @param asked the URL it was asked for at */
export function documentFindings(asked: string, { text, url }: DocumentText): Finding[] {
  const findings: Finding[] = [];
  const note = (code: Finding['code']) => findings.push({ severity: 'suspect', code, path: '', document: asked });
  const from = new URL(asked);
  const to = new URL(url);
  if (from.protocol === 'https:' && to.protocol !== 'https:') note('redirect-insecure');
  else if (from.host !== to.host) note('redirect-elsewhere');
  if (text.includes('\ufffd')) note('not-utf-8');
  return findings;
}
