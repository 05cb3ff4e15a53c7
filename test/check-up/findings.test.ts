import { expect } from '@open-wc/testing';
import { checkPage, clearPage, feedWith, goodPage, said, widget } from '../support/check-up-page.ts';
import { serveFeed } from '../support/serve-feed.ts';
import { until } from '../support/until.ts';

const faults = (title: string): readonly string[] => said(title).filter((line) => !line.startsWith('fine'));
const head = (name: string, attributes: Record<string, string>): void => {
  const element = document.createElement(name);
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, value);
  document.head.append(element);
};

/** Each fault by the section that tells of it: how a good page comes to have it, and what is said then. */
const FAULTS: readonly (readonly [
  section: string,
  name: string,
  words: RegExp,
  make: (page: { main: HTMLElement; counter: HTMLElement }) => void | Promise<void>,
])[] = [
  [
    'Widgets',
    'a feed that cannot be read',
    /^fault: <sanctuary-pledge-counter> could not read/,
    async ({ counter }) => {
      counter.setAttribute('feed', (await serveFeed(new Response('', { status: 404 }))).url);
    },
  ],
  [
    'Widgets',
    'a feed with nothing for the widget',
    /^remark: <sanctuary-story-carousel> has nothing to show/,
    async ({ main }) => {
      main.append(
        widget('story-carousel', {
          feed: (await feedWith({ stories: { version: 'https://jsonfeed.org/version/1.1', title: 'None', items: [] } }))
            .url,
        }),
      );
    },
  ],
  [
    'Widgets',
    'a widget that nothing names a feed for',
    /^fault: .* has no feed/,
    ({ counter }) => {
      counter.removeAttribute('feed');
    },
  ],
  [
    'Widgets',
    'a widget that is hidden',
    /^remark: .* takes no room/,
    ({ counter }) => {
      counter.style.display = 'none';
    },
  ],
  [
    'Widgets',
    'a column that is too narrow',
    /^remark: .* is 200 pixels wide/,
    ({ counter }) => {
      Object.assign(counter.style, { display: 'block', width: '200px' });
    },
  ],
  [
    'Widgets',
    'nothing between the tags',
    /^remark: .* has nothing between its tags/,
    ({ main, counter }) => {
      const finder = widget('group-finder', { feed: counter.getAttribute('feed')! });
      finder.replaceChildren();
      main.append(finder);
    },
  ],
  [
    'Feeds',
    'a feed that nobody has updated for a hundred days',
    /^remark: .* updated 100 days ago\. Ask/,
    async ({ counter }) => {
      const updated = new Date(Date.now() - 100 * 86_400_000).toISOString();
      counter.setAttribute('feed', (await feedWith({ updated })).url);
    },
  ],
  [
    'Feeds',
    'a feed that does not say when it was updated',
    /^remark: .* does not say when/,
    async ({ counter }) => counter.setAttribute('feed', (await feedWith({ updated: undefined })).url),
  ],
  [
    'Feeds',
    'a mistake in the feed',
    /^remark: pledges\.asOf: /,
    async ({ counter }) => {
      const pledges = { asOf: 'yesterday', totals: [{ scope: 'all', organisations: 'many' }] };
      counter.setAttribute('feed', (await feedWith({ updated: new Date().toISOString(), pledges })).url);
    },
  ],
  [
    'Referrer policy',
    'a policy that tells everybody the whole address',
    /^remark: The page says unsafe-url/,
    () => head('meta', { name: 'referrer', content: 'unsafe-url' }),
  ],
  [
    'Loaded once',
    'two scripts of ours',
    /^remark: 2 scripts bring widgets/,
    ({ main }) => {
      for (const file of ['autoloader.js', 'sanctuary-widgets.js']) {
        // a type that no browser runs
        const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
        script.setAttribute('src', `https://files.example/${file}`);
        main.append(script);
      }
    },
  ],
  [
    'Contrast',
    'tokens that are too close',
    /^fault: .*ink-2 on paper has 1\.\d:1 and needs 4\.5:1/,
    ({ counter }) => {
      counter.style.setProperty('--sanctuary-ink-2', '#eeeeee');
    },
  ],
  [
    'Contrast',
    'a token in another notation that is too close in the dark scheme alone',
    /^fault: .*accent on paper has/,
    ({ counter }) => {
      counter.style.setProperty('--sanctuary-accent', 'light-dark(#0B5C6B, oklch(0.25 0.02 220))');
      counter.setAttribute('scheme', 'dark');
    },
  ],
  [
    'Contrast',
    'the page’s own ground, too dark for the text on it',
    /^fault: .*ink on the page’s own ground has/,
    ({ main, counter }) => {
      main.style.backgroundColor = '#333';
      counter.setAttribute('ground', 'page');
    },
  ],
  [
    'Contrast',
    'a picture behind it',
    /^remark: .* stands on a picture/,
    ({ main, counter }) => {
      main.style.backgroundImage = 'linear-gradient(white, black)';
      counter.setAttribute('ground', 'page');
    },
  ],
  [
    'Headings',
    'a level that is left out',
    /^fault: The heading of .* is an h4 after an h1\. Write heading-level="2"/,
    ({ counter }) => counter.setAttribute('heading-level', '4'),
  ],
  [
    'Headings',
    'a widget that takes the page’s title',
    /^remark: .* is an h1\./,
    ({ counter }) => counter.setAttribute('heading-level', '1'),
  ],
  [
    'Headings',
    'a page without a title',
    /^remark: The page has no h1/,
    ({ main }) => main.querySelector('h1')?.remove(),
  ],
  [
    'Names and language',
    'a page without a language',
    /^fault: The page does not say/,
    () => document.documentElement.removeAttribute('lang'),
  ],
  [
    'Names and language',
    'two widgets under one name',
    /^remark: .* 1, .* 2 are all called/,
    ({ main, counter }) => main.append(widget('pledge-counter', { feed: counter.getAttribute('feed')! })),
  ],
  [
    'Names and language',
    'a link between the tags that has no words',
    /^fault: A link or button between the tags/,
    ({ counter }) => counter.querySelector('a')?.replaceChildren(),
  ],
  [
    'Names and language',
    'an image between the tags that has no words',
    /^fault: An image between the tags/,
    ({ counter }) => counter.append(document.createElement('img')),
  ],
  [
    'Names and language',
    'a logo that has no words',
    /^fault: .* has a logo without logo-alt/,
    async ({ main }) =>
      main.append(widget('badge', { feed: (await feedWith()).url, place: 'none', logo: '/logo.svg' })),
  ],
  [
    'Names and language',
    'a frame of ours that has no title',
    /^fault: The frame of .* has no title/,
    ({ main }) => {
      const frame = document.createElement('iframe');
      frame.src = '/test/nowhere/embed/map.html?feed=x';
      main.append(frame);
    },
  ],
];

describe('check-up: what it finds', () => {
  afterEach(clearPage);

  it('finds no fault on a page that has none, and says what it has looked at', async () => {
    await goodPage();
    const root = await checkPage();
    expect([...root.querySelectorAll('li:not(.fine)')].map(({ textContent }) => textContent)).to.deep.equal([]);
    expect(root.querySelector('.summary')?.textContent).to.equal('No faults, nothing else to look at.');
    for (const title of [
      'Widgets',
      'Attributes',
      'Feeds',
      'Content security policy',
      'Referrer policy',
      'Loaded once',
      'Contrast',
      'Headings',
      'Names and language',
    ])
      expect(said(title).length, title).to.be.greaterThan(0);
  });

  for (const [section, name, words, make] of FAULTS) {
    it(`${section}: finds ${name}`, async () => {
      const page = await goodPage();
      await make(page);
      await checkPage();
      expect(
        faults(section).some((line) => words.test(line)),
        faults(section).join('\n'),
      ).to.equal(true);
    });
  }

  it('Content security policy: finds what is refused while it watches', async () => {
    const { main } = await goodPage();
    head('meta', { 'http-equiv': 'Content-Security-Policy', content: "media-src 'none'" });
    const root = await checkPage();
    expect(faults('Content security policy')).to.deep.equal([]);
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    const video = Object.assign(document.createElement('video'), { src: '/nothing.mp4' });
    main.append(video);
    await refused;
    const [, again] = root.querySelectorAll('button');
    again!.click();
    await until(() => faults('Content security policy').length > 0, 'nothing was found');
    expect(faults('Content security policy')[0]).to.match(/^fault: media-src refused .*nothing\.mp4/);
  });

  it('says of a page without widgets that there are none', async () => {
    await checkPage();
    expect(said('Widgets')[0]).to.match(/^remark: There is no widget/);
  });
});
