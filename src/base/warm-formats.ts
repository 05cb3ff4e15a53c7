import type { Formats } from '../i18n/formats.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

const warmed = new WeakSet<Formats>();

/**
 * Has the browser read in what it needs for a language's numbers and dates, each in a turn of its own. The first number of
 * a page takes a slow processor as long as all the rest of a small widget does; this way it is spent while the page waits
 * for its feed, and not between the feed and the picture.
 */
export async function warmFormats(formats: Formats): Promise<void> {
  if (warmed.has(formats)) return;
  warmed.add(formats);
  const page = new PageYielder();
  await page.turn();
  formats.number(0);
  await page.turn();
  formats.partialDate('2000-01-01');
}
