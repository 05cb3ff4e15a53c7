import { expect } from '@open-wc/testing';
import type { SanctuaryIssuesEvent } from '../../../src/base/events.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { storyFeed, storyItem } from '../../support/story-feed.ts';
import {
  all,
  cards,
  clearStories,
  everythingIn,
  hasStatus,
  mountStories,
  rested,
  titles,
} from '../../support/story-page.ts';
import { until } from '../../support/until.ts';

const post = (id: number, more: object = {}): object => ({
  id,
  status: 'publish',
  link: `https://site.example/${id}`,
  date_gmt: '2025-06-01T09:00:00',
  title: { rendered: `Post ${id} &amp; more` },
  content: { rendered: `<p>First of ${id}.</p><script>harm()</script><p>Second of <b>${id}</b>.</p>` },
  ...more,
});

describe('sanctuary-story-carousel: where stories come from', () => {
  let heard: Heard;
  before(() => import('../../../src/base/report-issues.ts'));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearStories();
  });

  it('reads a JSON Feed 1.1 by itself, and needs the same consent of it', async () => {
    const items = [
      storyItem({ id: 'with', content_text: undefined, content_html: '<p>One</p><p>Two</p>' }),
      { id: 'without', content_text: 'No consent.' },
    ];
    const feed = await serveFeed({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A blog',
      language: 'cy',
      items,
    });
    for (const attributes of [{}, { 'stories-published-with-consent': '' }]) {
      const carousel = mountStories({ feed: feed.url, layout: 'list', ...attributes });
      await hasStatus(carousel, 'ready');
      expect(all(carousel, '.text').map((p) => p.textContent)).to.deep.equal(['One', 'Two']);
      expect(everythingIn(carousel)).to.not.contain('No consent.');
    }
  });

  describe('posts of a WordPress site', () => {
    it('are not shown unless it is stated that they are published with consent, and the publisher is told', async () => {
      const feed = await serveFeed([post(1), post(2)]);
      const issues: string[] = [];
      const hear = ({ issues: found }: SanctuaryIssuesEvent): unknown =>
        issues.push(...found.map(({ code, message }) => `${code}: ${message}`));
      document.addEventListener('sanctuary-issues', hear);
      const carousel = mountStories({ feed: feed.url });
      await hasStatus(carousel, 'empty');
      document.removeEventListener('sanctuary-issues', hear);
      expect(everythingIn(carousel)).to.not.match(/Post|First of/);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.match(/^consent-not-stated: .*stories-published-with-consent/);
      await until(() => heard.warnings.some((line) => line.includes('stories-published-with-consent')), 'the console');
    });

    it('are shown where it is, as plain paragraphs', async () => {
      const feed = await serveFeed([post(1), post(2, { _sanctuary: { withdrawn: '2025-06-02' } })]);
      const carousel = mountStories({ feed: feed.url, 'stories-published-with-consent': '' });
      await hasStatus(carousel, 'ready');
      expect(titles(cards(carousel))).to.deep.equal(['Post 1 & more']);
      carousel.layout = 'list';
      await rested(carousel);
      expect(all(carousel, '.text').map((p) => p.textContent)).to.deep.equal(['First of 1.', 'Second of 1.']);
      expect(all(carousel, 'script, img')).to.deep.equal([]);
    });

    it('go at once when the statement is taken back', async () => {
      const feed = await serveFeed([post(1)]);
      const carousel = mountStories({ feed: feed.url, 'stories-published-with-consent': '' });
      await hasStatus(carousel, 'ready');
      carousel.removeAttribute('stories-published-with-consent');
      await carousel.updateComplete;
      expect(everythingIn(carousel)).to.not.match(/Post|First of/);
      await hasStatus(carousel, 'empty');
    });

    it('are shown by one widget and not by another on the same page', async () => {
      const feed = await serveFeed([post(1)]);
      const [stated, silent] = [
        mountStories({ feed: feed.url, 'stories-published-with-consent': '' }),
        mountStories({ feed: feed.url }),
      ];
      await hasStatus(stated, 'ready');
      await hasStatus(silent, 'empty');
      expect(everythingIn(silent)).to.not.contain('Post');
    });
  });

  it('asks for no photo from a host that knows nothing of the visit, unless the embedder names it', async () => {
    const photo = { consent: { given: '2025-01-15', scope: ['web'], photo: true }, imageAlt: 'Somebody.' };
    const { url } = await serveFeed(
      storyFeed([
        storyItem({ id: 'near', image: '/near.png', own: photo }),
        storyItem({ id: 'far', image: 'https://elsewhere.example/far.png', own: photo }),
      ]),
    );
    for (const [attributes, expected] of [
      [{}, ['https://feeds.example/near.png']],
      [{ 'photo-hosts': 'other.example' }, ['https://feeds.example/near.png']],
      [
        { 'photo-hosts': 'other.example, elsewhere.example' },
        ['https://elsewhere.example/far.png', 'https://feeds.example/near.png'],
      ],
    ] as const) {
      const carousel = mountStories({ feed: url, hidden: '', layout: 'list', ...attributes });
      await hasStatus(carousel, 'ready');
      const images = all<HTMLImageElement>(carousel, 'img');
      expect(images.map(({ src }) => src).sort()).to.deep.equal(expected);
      for (const image of images) {
        expect([image.alt, image.loading, image.referrerPolicy]).to.deep.equal(['Somebody.', 'lazy', 'no-referrer']);
        expect(image.getAttribute('width') && image.getAttribute('height')).to.equal('400');
      }
      await until(() => all(carousel, '.pattern').length === 2 - expected.length, 'no pattern where there is no photo');
    }
  });

  it('puts the pattern in place of a photo that cannot be had', async () => {
    const photo = { consent: { given: '2025-01-15', scope: ['web'], photo: true }, imageAlt: 'Somebody.' };
    const { url } = await serveFeed(storyFeed([storyItem({ image: '/missing.png', own: photo })]));
    const carousel = mountStories({ feed: url, hidden: '', layout: 'list' });
    await hasStatus(carousel, 'ready');
    all(carousel, 'img')[0]!.dispatchEvent(new Event('error'));
    await until(() => all(carousel, '.pattern').length === 1, 'no pattern in its place');
    expect(all(carousel, 'img')).to.deep.equal([]);
  });

  it('draws the same pattern for the same story, and others for others', async () => {
    const feed = await serveFeed(storyFeed(['a', 'b', 'c'].map((id) => storyItem({ id }))));
    const drawn = async (): Promise<string[]> => {
      const carousel = mountStories({ feed: feed.url, order: 'feed' });
      await hasStatus(carousel, 'ready');
      await until(() => all(carousel, '.pattern').length === 3, 'the patterns did not come');
      return all(carousel, '.pattern').map((svg) =>
        [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(),
      );
    };
    const first = await drawn();
    expect(new Set(first)).to.have.length(3);
    expect(await drawn()).to.deep.equal(first);
  });
});
