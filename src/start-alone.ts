/** What a file with one element does before it reads in the rest of itself. */
import { giveHeadStart } from './head-start.ts';

if (typeof document !== 'undefined')
  giveHeadStart([...document.querySelectorAll('sanctuary-badge, sanctuary-pledge-counter, sanctuary-story-carousel')]);
