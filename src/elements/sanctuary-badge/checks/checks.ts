import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { WordsController } from '../../../base/controllers/words-controller.ts';
import type { CredentialVerdict } from '../../../domain/credential-verdict.ts';
import type { BadgeContext } from '../badge-context.ts';
import type { Badge } from '../badge-model.ts';
import { checksStyles } from './checks.styles.ts';
import { renderChecks } from './checks.view.ts';
import { catalogue } from './messages/catalogue.ts';

/** How a badge was checked, in full. It comes when the badge is there, before anybody opens it. */
export class Checks {
  readonly words: WordsController<(typeof catalogue)['en']>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.words = new WordsController(host, catalogue);
    adoptSheet(host.shadowRoot, checksStyles);
  }

  render(badge: Badge, context: BadgeContext): TemplateResult {
    return renderChecks(badge, { ...context, say: this.words.t });
  }

  /** What came of checking a credential. */
  explain(verdict: CredentialVerdict): string {
    return this.words.t(verdict);
  }
}
