import { expect } from '@open-wc/testing';
import { watchForHarm } from '../../support/harm.ts';
import { storyFeed, storyItem } from '../../support/story-feed.ts';
import { all, cards, clearStories, dialog, entries, rested, showStories } from '../../support/story-page.ts';
import { until } from '../../support/until.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** A story that says the same thing in every member there is. */
function hostileItem(payload: string, i: number): Record<string, unknown> {
  return storyItem({
    id: `s${i}${payload}`,
    url: payload,
    external_url: payload,
    title: i % 2 ? payload : { en: payload, [payload]: payload },
    [i % 3 ? 'content_text' : 'content_html']: `Some words. ${payload}`,
    summary: payload,
    image: payload,
    date_published: payload,
    date_modified: payload,
    authors: [{ name: payload, url: payload, avatar: payload }],
    language: payload,
    tags: [payload],
    own: {
      consent: { given: '2025-01-15', scope: ['web', payload], photo: true },
      pseudonym: payload,
      contentNote: i % 5 === 0 ? { en: payload } : undefined,
      group: payload,
      imageAlt: payload,
      quote: payload,
    },
  });
}

describe('sanctuary-story-carousel: published ways to run a script', () => {
  const expectNoHarm = watchForHarm(clearStories, { foreign: 'form', imageHosts: ['feeds.example'] });
  before(() => import('../../../src/base/report-issues.ts'));

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member of a story`, async () => {
      const items = payloads.map(hostileItem);
      const { carousel } = await showStories(
        storyFeed(items, {
          title: payloads[0],
          languages: ['en', payloads[0]],
          publisher: { name: 'x', removals: payloads[0] },
        }),
        { order: 'feed', hash: '' },
      );
      expect(cards(carousel).length).to.be.above(payloads.length / 2);
      const opened = (): boolean => Boolean(dialog(carousel)?.open);
      for (const toggle of all(carousel, '[aria-expanded="false"]')) toggle.click();
      await rested(carousel);
      expectNoHarm(carousel);
      for (const card of cards(carousel)) {
        const opener = card.querySelector<HTMLElement>('[aria-haspopup]');
        if (!opener) continue;
        opener.click();
        await until(opened, 'not opened');
        expectNoHarm(carousel);
        dialog(carousel)!.close();
        await until(() => !opened(), 'not closed');
      }
      carousel.layout = 'list';
      await rested(carousel);
      expect(entries(carousel).length).to.be.above(payloads.length / 2);
      expectNoHarm(carousel);
      for (const attribute of [
        'group',
        'tag',
        'limit',
        'order',
        'layout',
        'photo-hosts',
        'heading',
        'lang',
        'scheme',
        'ground',
      ])
        carousel.setAttribute(attribute, payloads[3]!);
      await rested(carousel);
      expectNoHarm(carousel);
    });
  }

  it('would be caught here', async () => {
    const { carousel } = await showStories(storyFeed([storyItem()]));
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    image.src = '';
    carousel.append(image);
    expect(() => expectNoHarm(carousel)).to.throw('onerror=harm()');
  });
});
