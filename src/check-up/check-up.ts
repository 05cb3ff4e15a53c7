import { checkAttributes } from './checks/check-attributes.ts';
import { checkBadges } from './checks/check-badges.ts';
import { checkContrast } from './checks/check-contrast.ts';
import { checkCopies } from './checks/check-copies.ts';
import { checkFeeds } from './checks/check-feeds.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkNames } from './checks/check-names.ts';
import { checkPolicy } from './checks/check-policy.ts';
import { checkReferrer } from './checks/check-referrer.ts';
import { checkWidgets } from './checks/check-widgets.ts';
import { remark, type Finding, type Section } from './finding.ts';
import { openReport } from './open-report.ts';
import { readFeeds } from './page-feeds.ts';
import { ViolationWatch } from './violations.ts';
import { widgetsOnPage } from './widgets-on-page.ts';
import { WORDS } from './words.ts';

/** How long widgets that are loading are waited for, in milliseconds. */
const PATIENCE = 5000;
const GLANCE = 100;

/** Where the page keeps that it is open: another copy of the script may have opened it. */
const OPEN = Symbol.for('sanctuary-widgets.check-up');
const page = globalThis as unknown as Record<symbol, boolean | undefined>;

/**
 * Looks at the page as those do who embed the widgets, and shows what it finds. It sends nothing and keeps nothing; the
 * feeds it reads are those that the widgets have read.
 */
export async function openCheckUp(): Promise<void> {
  if (page[OPEN]) return;
  page[OPEN] = true;
  const watch = new ViolationWatch(document);
  await settled();
  await openReport(
    (probe) => checkPage(watch, probe),
    () => {
      watch.stop();
      page[OPEN] = false;
    },
  );
}

/** When no widget is loading any more, nor is to come of markup, or after a while. */
async function settled(): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && isMoving()) await new Promise((resolve) => setTimeout(resolve, GLANCE));
}

function isMoving(): boolean {
  const elements = widgetsOnPage(document).map(({ element }) => element);
  if (elements.some((element) => (element.getAttribute('status') ?? 'loading') === 'loading')) return true;
  const markup = [...document.querySelectorAll('[data-sanctuary-widget]')];
  return markup.some((each) => elements.every((element) => !each.contains(element) && !element.contains(each)));
}

async function checkPage(watch: ViolationWatch, probe: HTMLElement): Promise<readonly Section[]> {
  const widgets = widgetsOnPage(document);
  const feeds = readFeeds(widgets);
  feeds.catch(() => undefined); // whoever awaits it says so
  const checks: readonly (readonly [title: string, check: () => readonly Finding[] | Promise<readonly Finding[]>])[] = [
    [WORDS.widgets.title, () => checkWidgets(widgets)],
    [WORDS.attributes.title, async () => checkAttributes(document, widgets, await feeds)],
    [WORDS.badges.title, async () => checkBadges(widgets, await feeds, location.hostname)],
    [WORDS.feeds.title, async () => checkFeeds(await feeds, Date.now())],
    [WORDS.policy.title, () => checkPolicy(document, watch.violations)],
    [WORDS.referrer.title, () => checkReferrer(document, widgets)],
    [WORDS.copies.title, () => checkCopies(document, widgets)],
    [WORDS.contrast.title, () => checkContrast(widgets, probe)],
    [WORDS.headings.title, () => checkHeadings(document, widgets)],
    [WORDS.names.title, () => checkNames(document, widgets)],
  ];
  const sections: Section[] = [];
  for (const [title, check] of checks) sections.push({ title, findings: await tried(title, check) });
  return sections.filter(({ findings }) => findings.length > 0);
}

/** A page may be stranger than any test: what cannot be checked there keeps nothing else from being said. */
async function tried(
  title: string,
  check: () => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    console.warn('sanctuary-widgets: check-up:', error);
    return [remark(WORDS.failed(title))];
  }
}
