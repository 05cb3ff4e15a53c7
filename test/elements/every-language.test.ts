import { expect } from '@open-wc/testing';
import { catalogue } from '../../src/elements/sanctuary-pledge-counter/messages/catalogue.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { badgeFeed, clearBadges, showBadge } from '../support/badge-page.ts';
import { clearCounters, showCounter } from '../support/counter-page.ts';
import { clearFinders, showFinder } from '../support/finder-page.ts';
import { smallFeed } from '../support/map-feed.ts';
import { clearPage, showMap } from '../support/map-page.ts';
import { storyFeed, storyItem } from '../support/story-feed.ts';
import { clearStories, showStories } from '../support/story-page.ts';
import { until } from '../support/until.ts';

const LANGUAGES = ['en', ...Object.keys(catalogue.translations)];

/** Each element with something to say. */
const ELEMENTS: Record<string, () => Promise<HTMLElement>> = {
  badge: async () => (await showBadge(badgeFeed(), 'awarded')).badge,
  counter: async () => (await showCounter()).counter,
  finder: () => showFinder(),
  map: () => showMap(smallFeed()),
  stories: async () => (await showStories(storyFeed([storyItem()]))).carousel,
};

describe('every element in every language', () => {
  afterEach(async () => {
    clearBadges();
    await clearCounters();
    await clearFinders();
    await clearPage();
    await clearStories();
  });

  for (const [name, show] of Object.entries(ELEMENTS)) {
    it(`the ${name} says which it is in, and leaves no slot unfilled (A9, A10)`, async () => {
      const element = await show();
      const outer = (): HTMLElement | null => element.shadowRoot!.querySelector('[lang][dir]');
      const said = new Set<string>();
      for (const lang of LANGUAGES) {
        element.lang = lang;
        await until(() => outer()?.lang === lang, `never in ${lang}`);
        expect(outer()!.dir, lang).to.equal(directionOf(lang));
        const words = outer()!.innerText;
        expect(words, lang).not.to.match(
          /[{}]|undefined|\b(?:state|status|kinds?|check|problem|results|detail|location|error)\.[a-z]/,
        );
        said.add(words);
      }
      expect(said.size, 'words that differ').to.equal(LANGUAGES.length);
    });
  }
});
