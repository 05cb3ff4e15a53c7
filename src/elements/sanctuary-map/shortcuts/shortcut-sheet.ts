import type { LitElement, TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { WordsController } from '../../../base/controllers/words-controller.ts';
import { catalogue } from './messages/catalogue.ts';
import { shortcutSheetStyles } from './shortcut-sheet.styles.ts';
import { renderShortcutSheet } from './shortcut-sheet.view.ts';
import type { Shortcuts } from './shortcuts.ts';

/** The sheet itself: a chunk that comes when it is first opened. */
export class ShortcutSheet {
  readonly words: WordsController<typeof catalogue.en>;

  constructor(host: LitElement) {
    this.words = new WordsController(host, catalogue);
    adoptSheet(host.shadowRoot, shortcutSheetStyles);
  }

  render(shortcuts: Shortcuts): TemplateResult {
    return renderShortcutSheet(this.words.t, shortcuts);
  }
}
