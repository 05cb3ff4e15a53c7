import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { lastGood } from '../../../src/feed/feed-state.ts';
import { decodeFeed, loadFeed, subscribeFeed } from '../../../src/feed/index.ts';
import { NOW } from '../../support/feeds.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';
import { HOST, servePages } from './serve-pages.ts';

const POSTS = `${HOST}/wp-json/wp/v2/posts`;
const STATED = { now: NOW, consent: 'stated-by-site' } as const;
const CONSENT = { given: '2025-05-20', scope: ['web'] };

const post = (id: number, members: object = {}) => ({
  id,
  date: '2025-06-01T10:00:00',
  date_gmt: '2025-06-01T09:00:00',
  modified_gmt: '2025-06-02T09:00:00',
  status: 'publish',
  link: `${HOST}/story/${id}/`,
  title: { rendered: `Story&nbsp;${id} &#8211; &lt;b&gt;` },
  content: { rendered: '<p>One.</p>\n<p>Two &amp; <em>more</em>.</p>', protected: false },
  excerpt: { rendered: '<p>In short&hellip;</p>', protected: false },
  author: 3,
  featured_media: 9,
  meta: [],
  _embedded: {
    author: [{ name: 'A name' }],
    'wp:featuredmedia': [{ source_url: `${HOST}/photo.jpg`, alt_text: 'A person' }],
  },
  ...members,
});

/** Reads one post whose site is stated to have consent. */
async function readOne(members: object, options: object = STATED) {
  const { data, issues } = await decodeFeed([post(1, members)], POSTS, options);
  return { story: data.collections.stories?.[0], issues: issues.map(({ code, path }) => `${code} ${path}`) };
}

describe('WordPress posts as a feed', () => {
  afterEach(async () => (await mockNetwork()).resetHandlers());

  it('are stories in plain words, without pictures and names', async () => {
    const { story, issues } = await readOne({});
    expect(story).to.deep.equal({
      id: '1',
      url: `${HOST}/story/1/`,
      title: 'Story 1 – <b>',
      paragraphs: ['One.', 'Two & more.'],
      summary: 'In short…',
      quote: undefined,
      image: undefined,
      published: '2025-06-01T09:00:00Z',
      modified: '2025-06-02T09:00:00Z',
      authors: [],
      pseudonym: false,
      contentNote: undefined,
      group: undefined,
      tags: [],
      language: undefined,
    });
    expect(issues).to.deep.equal([]);
  });

  it('lose the captions of the pictures they lose', async () => {
    const rendered =
      '<p>Words.</p><figure><img src=x onerror=alert(1)><figcaption class="c">A name <b>here</b></figcaption></figure><p>More.</p><figcaption>Another name';
    const { story } = await readOne({ content: { rendered } });
    expect(story?.paragraphs).to.deep.equal(['Words.', 'More.']);
  });

  it('are never HTML', async () => {
    const rendered = '<script>alert(1)</script><p onclick="x">One</p><iframe src="https://x.example"></iframe>';
    const { story } = await readOne({ title: { rendered }, excerpt: { rendered }, content: { rendered } });
    expect(story).to.deep.include({ title: 'One', summary: 'One', paragraphs: ['One'] });
  });

  describe('without the statement', () => {
    for (const [what, options] of [
      ['nothing', {}],
      ['a yes', { consent: true }],
      ['other words', { consent: 'stated' }],
      ['an empty string', { consent: '' }],
    ] as const) {
      it(`are not shown: ${what}`, async () => {
        const members = { _sanctuary: { consent: CONSENT } };
        const { story, issues } = await readOne(members, { now: NOW, ...options });
        expect(story).to.equal(undefined);
        expect(issues).to.deep.equal(['consent-not-stated ']);
      });
    }

    it('say how to state it, nothing of themselves, and ask for no more', async () => {
      const { asked } = await servePages(() => Array.from({ length: 10 }, (_, index) => post(index)));
      const { data, issues } = await loadFeed(POSTS, { now: NOW });
      expect(data.collections).to.deep.equal({ stories: [] });
      expect(issues[0]?.message).to.contain('stated-by-site');
      expect(JSON.stringify(issues)).not.to.match(/Story|A name/);
      expect(asked).to.have.length(1);
    });
  });

  describe('with the statement', () => {
    for (const [what, members, shown, issue] of [
      ['a record that is not filled in', { meta: { _sanctuary: '' } }, true, undefined],
      ['a record that is empty', { meta: { _sanctuary: [] } }, true, undefined],
      ['a record without consent', { _sanctuary: { pseudonym: true } }, true, undefined],
      ['consent of its own', { meta: { _sanctuary: { consent: CONSENT } } }, true, undefined],
      ['no meta', { meta: null }, true, undefined],
      ['no date', { date_gmt: undefined }, true, undefined],
      ['a date that is none', { date_gmt: 'soon' }, true, undefined],
      ['a date tomorrow', { date_gmt: '2026-02-02T00:00:00' }, false, 'story-not-yet /0/_sanctuary/consent'],
      [
        'consent withdrawn',
        { meta: { _sanctuary: { consent: { ...CONSENT, withdrawn: '2026-01-01' } } } },
        false,
        'story-withdrawn /0/_sanctuary/consent',
      ],
      [
        'consent withdrawn, beside meta',
        { _sanctuary: { consent: { withdrawn: false } } },
        false,
        'story-withdrawn /0/_sanctuary/consent',
      ],
      [
        'withdrawn outside consent',
        { _sanctuary: { withdrawn: null } },
        false,
        'story-withdrawn /0/_sanctuary/consent',
      ],
      [
        'consent past its review',
        { _sanctuary: { consent: { ...CONSENT, reviewBy: '2026-01-01' } } },
        false,
        'story-past-review /0/_sanctuary/consent',
      ],
      [
        'consent for print',
        { _sanctuary: { consent: { ...CONSENT, scope: ['print'] } } },
        false,
        'story-out-of-scope /0/_sanctuary/consent',
      ],
      ['consent refused', { _sanctuary: { consent: false } }, false, 'story-no-consent /0/_sanctuary/consent'],
      ['consent that is null', { _sanctuary: { consent: null } }, false, 'story-no-consent /0/_sanctuary/consent'],
      ['a record in words', { meta: { _sanctuary: 'withdrawn' } }, false, 'story-no-consent /0/_sanctuary/consent'],
      [
        'a list of records',
        { meta: { _sanctuary: [{ consent: CONSENT }] } },
        false,
        'story-no-consent /0/_sanctuary/consent',
      ],
      [
        'two records',
        { _sanctuary: { consent: CONSENT }, meta: { _sanctuary: { consent: { withdrawn: 1 } } } },
        false,
        'story-no-consent /0/_sanctuary/consent',
      ],
      ['a note that cannot be read', { _sanctuary: { contentNote: 4 } }, false, 'unexpected /0/_sanctuary/contentNote'],
      ['a password', { content: { rendered: '', protected: true } }, false, 'post-not-public /0'],
      ['a protected excerpt', { excerpt: { rendered: '', protected: true } }, false, 'post-not-public /0'],
      ['the status private', { status: 'private' }, false, 'post-not-public /0'],
      ['the status draft', { status: 'draft' }, false, 'post-not-public /0'],
      ['no words', { content: null, excerpt: {} }, false, 'empty-story /0'],
    ] as const) {
      it(`one with ${what} is ${shown ? 'shown' : 'withheld'}`, async () => {
        const { story, issues } = await readOne(members);
        expect(story !== undefined).to.equal(shown);
        if (issue) expect(issues).to.include(issue);
        else expect(issues).to.deep.equal([]);
      });
    }

    it('keep what a record says of them', async () => {
      const own = {
        pseudonym: 'yes',
        contentNote: 'A crossing.',
        group: 'g',
        quote: 'A sentence.',
        imageAlt: 'A face',
      };
      const { story } = await readOne({ meta: { _sanctuary: own }, image: `${HOST}/photo.jpg` });
      expect(story).to.include({ pseudonym: true, contentNote: 'A crossing.', group: 'g', quote: 'A sentence.' });
      expect(story?.image).to.equal(undefined);
    });

    for (const bad of [null, 7, 'post', [[]], {}, { id: { rendered: 1 } }, { title: null, content: 'words' }]) {
      it(`lose ${JSON.stringify(bad)} and no other`, async () => {
        const { data, issues } = await decodeFeed([bad, post(2)], POSTS, STATED);
        expect(data.collections.stories?.map(({ id }) => id)).to.deep.equal(['2']);
        expect(issues[0]).to.include({ severity: 'set-aside' });
      });
    }

    it('may be none', async () => {
      expect((await decodeFeed([], POSTS, STATED)).data.collections).to.deep.equal({ stories: [] });
      const error: unknown = await decodeFeed([], POSTS).catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'wrong-shape' });
    });

    it('are not any list', async () => {
      const error: unknown = await decodeFeed([{ id: 1, title: 'A story' }], POSTS, STATED).catch(
        (reason: unknown) => reason,
      );
      expect(error).to.include({ kind: 'wrong-shape' });
    });
  });

  describe('in several pages', () => {
    const pages = (count: number, last = 10) =>
      servePages((address) => {
        const page = Number(new URL(address, HOST).searchParams.get('page') ?? 1);
        if (page > count) return HttpResponse.json({ code: 'rest_post_invalid_page_number' }, { status: 400 });
        return Array.from({ length: page === count ? last : 10 }, (_, index) => post(100 * page + index));
      });
    const read = async (url = POSTS) => {
      const { data, issues } = await loadFeed(url, STATED);
      return { count: data.collections.stories?.length, issues: issues.map(({ code }) => code) };
    };

    it('are read until one is not full', async () => {
      const { asked } = await pages(2, 3);
      expect(await read(`${POSTS}?categories=5`)).to.deep.equal({ count: 13, issues: [] });
      expect(asked).to.deep.equal(['', '&page=2'].map((more) => `/wp-json/wp/v2/posts?categories=5${more}`));
    });

    it('are read until the server has no more', async () => {
      await pages(2);
      expect(await read()).to.deep.equal({ count: 20, issues: [] });
    });

    it('are cut off after five', async () => {
      const { asked } = await pages(1000);
      expect(await read()).to.deep.equal({ count: 50, issues: ['pages-capped'] });
      expect(asked).to.have.length(5);
    });

    for (const choice of ['per_page=10', 'page=2', 'offset=0']) {
      it(`are not read where the address says ${choice}`, async () => {
        const { asked } = await pages(5);
        expect(await read(`${POSTS}?${choice}`)).to.deep.equal({ count: 10, issues: [] });
        expect(asked).to.have.length(1);
      });
    }

    it('end where a cache gives the first again', async () => {
      const { asked } = await servePages(() => Array.from({ length: 10 }, (_, index) => post(index)));
      expect(await read()).to.deep.equal({ count: 10, issues: ['page-loop'] });
      expect(asked).to.have.length(2);
    });
  });

  it('of one address are apart for who states consent and who does not', async () => {
    await servePages(() => [post(1)]);
    const stated = subscribeFeed(POSTS, ['stories'], () => undefined, { consent: 'stated-by-site' });
    const unstated = subscribeFeed(POSTS, ['stories'], () => undefined);
    const ids = ({ state }: typeof stated) => lastGood(state)?.data.collections.stories?.map(({ id }) => id);
    try {
      await until(() => stated.state.status === 'ready' && unstated.state.status === 'ready');
      expect(ids(stated)).to.deep.equal(['1']);
      expect(ids(unstated)).to.deep.equal([]);
    } finally {
      stated.close();
      unstated.close();
      await aTimeout(0);
    }
  });
});
