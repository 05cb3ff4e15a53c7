/**
 * Loads each of our elements the first time a page uses it. Importing this module is all it takes.
 *
 * It sees elements in the document, those already there and those added later. It does not look into other components'
 * shadow roots: import `sanctuary-widgets/define/<tag>.js` there.
 *
 * Where an editor may not write our tags, `<div data-sanctuary-widget="map">` stands for `<sanctuary-map>`:
 * see `upgrade-markup.ts`.
 */
import { defineSoon } from './base/define-soon.ts';
import { giveHeadStart } from './head-start.ts';
import { offerCheckUp } from './offer-check-up.ts';
import { watchPage } from './watch-page.ts';

interface Loader {
  readonly element: () => Promise<Parameters<typeof defineSoon>[1]>;
  /** What reads of a feed that which the element shows. It is asked for with the element, to be there when the feed is. */
  readonly decoder: () => Promise<unknown>;
}

const features = (): Promise<unknown> => import('./feed/decode-features.ts');

/** By an element's tag without its prefix. */
const LOADERS = new Map<string, Loader>([
  [
    'map',
    {
      element: async () => (await import('./elements/sanctuary-map/sanctuary-map.ts')).SanctuaryMapElement,
      decoder: features,
    },
  ],
  [
    'pledge-counter',
    {
      element: async () =>
        (await import('./elements/sanctuary-pledge-counter/sanctuary-pledge-counter.ts')).SanctuaryPledgeCounterElement,
      decoder: () => import('./feed/decode-pledges.ts'),
    },
  ],
  [
    'story-carousel',
    {
      element: async () =>
        (await import('./elements/sanctuary-story-carousel/sanctuary-story-carousel.ts')).SanctuaryStoryCarouselElement,
      decoder: () => import('./feed/decode-story.ts'),
    },
  ],
  [
    'badge',
    {
      element: async () => (await import('./elements/sanctuary-badge/sanctuary-badge.ts')).SanctuaryBadgeElement,
      decoder: features,
    },
  ],
  [
    'group-finder',
    {
      element: async () =>
        (await import('./elements/sanctuary-group-finder/sanctuary-group-finder.ts')).SanctuaryGroupFinderElement,
      decoder: features,
    },
  ],
]);

/** Those that no part of the page has used. */
const waiting = new Set(LOADERS.keys());

/** Starts loading what is used in these parts of the page and is not yet on its way; reports what cannot be loaded. */
function load(parts: readonly ParentNode[]): void {
  for (const name of waiting) {
    const tag = `sanctuary-${name}`;
    // Also by the name in the markup, so that its upgrade and the element come together.
    const elements = within(parts, `${tag},[data-sanctuary-widget="${name}" i]`);
    const loader = LOADERS.get(name);
    if (!loader || elements.length === 0) continue;
    waiting.delete(name);
    giveHeadStart(elements);
    loader.element().then(
      (element) => defineSoon(tag, element),
      (cause: unknown) => {
        waiting.add(name); // the network may be back when the next one is added
        report(`<${tag}>`, cause);
      },
    );
    // If these fail, the element tells of it; here it would go unheard.
    Promise.all([import('./feed/reader.ts'), loader.decoder()]).catch(() => undefined);
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
