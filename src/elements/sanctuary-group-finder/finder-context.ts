import type { FeedController } from '../../base/controllers/feed-controller.ts';
import type { LazyPart } from '../../base/controllers/lazy-part.ts';
import type { WordsController } from '../../base/controllers/words-controller.ts';
import type { Reader } from '../../base/templates/feed-text.ts';
import type { Group } from '../../domain/group.ts';
import type { FinderOption } from './answer/finder-model.ts';
import type { RenderResults } from './answer/results.view.ts';
import type { ComboboxController } from './combobox-controller.ts';
import type { GazetteerController } from './gazetteer-controller.ts';
import type { en } from './messages/en.ts';
import type { QuestionController } from './question-controller.ts';
import type { SanctuaryGroupFinderElement } from './sanctuary-group-finder.ts';

/** What the part that answers, which is loaded later, knows of the rest of the finder. */
export interface FinderContext {
  readonly host: SanctuaryGroupFinderElement;
  readonly feed: FeedController;
  readonly words: WordsController<typeof en>;
  readonly data: GazetteerController;
  readonly box: ComboboxController<FinderOption>;
  readonly question: QuestionController;
  readonly results: LazyPart<RenderResults>;
  /** The groups that are looked among. */
  readonly groups: () => readonly Group[];
  /** Who reads the texts of the feed. */
  readonly reader: () => Reader;
}
