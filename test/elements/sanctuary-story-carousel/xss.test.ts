import { expect, waitUntil } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { mockNetwork } from '../../support/msw.ts';
import { storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  cards,
  clearStories,
  dialog,
  entries,
  rested,
  showStories,
  type Carousel,
} from '../../support/story-page.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** Elements that nothing in a widget is ever made of. An image is, where there is a photo. */
const FOREIGN = 'script, style, link, meta, base, iframe, object, embed, image, audio, video, form, template, math';

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

/** What is in the widget, or between its tags, that a feed must not have put there. */
function planted(carousel: Carousel): string[] {
  const found: string[] = [];
  for (const element of [...all(carousel, '*'), ...carousel.querySelectorAll('*')]) {
    if (element.matches(FOREIGN)) found.push(element.localName);
    for (const { name, value } of element.attributes)
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${name}=${value}`);
    if (element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(element.protocol))
      found.push(element.href);
    if (element instanceof HTMLImageElement && URL.parse(element.src)?.host !== 'feeds.example')
      found.push(element.src);
  }
  return found;
}

describe('sanctuary-story-carousel: published ways to run a script', () => {
  let heard: Heard;
  let harmed = 0;
  const asked = new Set<string>();
  const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);

  before(async () => {
    Object.assign(window, { harm: () => harmed++ });
    (await mockNetwork()).events.on('request:start', note);
    await import('../../../src/base/report-issues.ts');
  });
  after(async () => {
    Reflect.deleteProperty(window, 'harm');
    (await mockNetwork()).events.removeListener('request:start', note);
  });
  beforeEach(() => {
    heard = hearConsole();
    harmed = 0;
    asked.clear();
  });
  afterEach(async () => {
    heard.stop();
    await clearStories();
  });

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member of a story`, async function () {
      this.timeout(60_000);
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
      expect(planted(carousel)).to.deep.equal([]);
      for (const card of cards(carousel)) {
        const opener = card.querySelector<HTMLElement>('[aria-haspopup]');
        if (!opener) continue;
        opener.click();
        await waitUntil(opened, 'not opened');
        expect(planted(carousel)).to.deep.equal([]);
        dialog(carousel)!.close();
        await waitUntil(() => !opened(), 'not closed');
      }
      carousel.layout = 'list';
      await rested(carousel);
      expect(entries(carousel).length).to.be.above(payloads.length / 2);
      expect(planted(carousel)).to.deep.equal([]);
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
      expect(planted(carousel)).to.deep.equal([]);
      expect(harmed).to.equal(0);
      expect([...asked].filter((host) => host !== 'feeds.example' && host !== location.host)).to.deep.equal([]);
    });
  }

  it('would be caught here', async () => {
    const { carousel } = await showStories(storyFeed([storyItem()]));
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    image.src = '';
    carousel.append(image);
    expect(planted(carousel)).to.have.length(2);
  });
});
