import type { Formats } from '../i18n/formats.ts';
import { PageYielder } from '../scheduling/page-yielder.ts';

const warmed = new WeakSet<Formats>();

/**
 * Has the browser read in what it needs to sort names and join lists in a language, each in a turn of its own. The first
 * of these on a page takes a slow processor a tenth of a second; this way it is spent while the page waits for its feed, and
 * not between the feed and the picture. For elements that are sure to need it.
 */
export async function warmFormats(formats: Formats): Promise<void> {
  if (warmed.has(formats)) return;
  warmed.add(formats);
  const page = new PageYielder();
  await page.turn();
  formats.list(['', '']);
  await page.turn();
  formats.compare('', '');
}
