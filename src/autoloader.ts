/**
 * Loads each of our elements the first time a page uses it. Importing this module is all it takes.
 *
 * It sees elements in the document, those already there and those added later. It does not look into other components'
 * shadow roots: import `sanctuary-widgets/define/<tag>.js` there.
 *
 * Where an editor may not write our tags, `<div data-sanctuary-widget="map">` stands for `<sanctuary-map>`:
 * see `upgrade-markup.ts`.
 */
import { defineSoon, type ElementClass } from './base/define-soon.ts';
import { giveHeadStart } from './head-start.ts';
import { offerCheckUp } from './offer-check-up.ts';
import { watchPage } from './watch-page.ts';

/** The elements' classes, by their tag without its prefix. */
const LOADERS = new Map<string, () => Promise<ElementClass>>([
  ['map', async () => (await import('./elements/sanctuary-map/sanctuary-map.ts')).SanctuaryMapElement],
  [
    'pledge-counter',
    async () =>
      (await import('./elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts')).SanctuaryPledgeCounterElement,
  ],
  [
    'story-carousel',
    async () =>
      (await import('./elements/sanctuary-story-carousel/sanctuary-story-carousel.ts')).SanctuaryStoryCarouselElement,
  ],
  ['badge', async () => (await import('./elements/sanctuary-badge/sanctuary-badge.ts')).SanctuaryBadgeElement],
  [
    'group-finder',
    async () =>
      (await import('./elements/sanctuary-group-finder/sanctuary-group-finder.ts')).SanctuaryGroupFinderElement,
  ],
]);

/** What reads that part of a feed which an element shows; for the others it is places, whose file has groups too. */
const DECODERS = new Map<string, () => Promise<unknown>>([
  ['pledge-counter', () => import('./feed/decode-pledges.ts')],
  ['story-carousel', () => import('./feed/decode-story.ts')],
]);
const decodePlaces = (): Promise<unknown> => import('./feed/decode-place.ts');

/** Those that no part of the page has used. */
const waiting = new Set(LOADERS.keys());

/** Starts loading what is used in these parts of the page and is not yet on its way; reports what cannot be loaded. */
function load(parts: readonly ParentNode[]): void {
  for (const name of waiting) {
    const tag = `sanctuary-${name}`;
    // Also by the name in the markup, so that its upgrade and the element come together.
    const elements = within(parts, `${tag},[data-sanctuary-widget="${name}" i]`);
    if (elements.length === 0) continue;
    waiting.delete(name);
    giveHeadStart(elements);
    LOADERS.get(name)?.().then(
      (element) => defineSoon(tag, element),
      (cause: unknown) => {
        waiting.add(name); // the network may be back when the next one is added
        report(`<${tag}>`, cause);
      },
    );
    // Beside the element, to be there when the feed is. If they fail, the element tells of it; here it would go unheard.
    const decoder = DECODERS.get(name) ?? decodePlaces;
    Promise.all([import('./feed/reader.ts'), decoder()]).catch(() => undefined);
  }
  if (within(parts, '[data-sanctuary-widget]').length > 0)
    import('./upgrade-markup.ts').then(
      ({ upgradeMarkup }) => upgradeMarkup(parts),
      (cause: unknown) => report('what upgrades data-sanctuary-widget', cause),
    );
}

function within(parts: readonly ParentNode[], selector: string): Element[] {
  return parts.flatMap((part) => [
    ...(part instanceof Element && part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}

function report(what: string, cause: unknown): void {
  console.error(`sanctuary-widgets could not load ${what}.`, cause);
}

offerCheckUp();
watchPage(load);
