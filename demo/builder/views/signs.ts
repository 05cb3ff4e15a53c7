import { DOOR_PATH } from '../../../src/base/templates/door-path.ts';
import { ICON_PATHS } from '../../../src/base/templates/icon-paths.ts';

/** The sign on each element's card, by tag. */
export const SIGNS: Readonly<Record<string, string>> = {
  'sanctuary-map': ICON_PATHS.map,
  'sanctuary-group-finder': ICON_PATHS.search,
  'sanctuary-pledge-counter': ICON_PATHS.pledge,
  'sanctuary-story-carousel': ICON_PATHS.story,
  'sanctuary-badge': DOOR_PATH,
};
