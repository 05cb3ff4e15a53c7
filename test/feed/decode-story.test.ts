import { expect } from '@open-wc/testing';
import { decodeFeed } from '../../src/feed/load-feed.ts';
import { FEED_URL, NOW } from '../support/feeds.ts';

const CONSENT = { given: '2025-05-20', scope: ['web'] };

/** Reads one story with the given members, `own` of them under `_sanctuary`. */
async function read(own: Record<string, unknown>, members: Record<string, unknown> = {}) {
  const item = { id: 's', content_text: 'Words.', ...members, _sanctuary: { consent: CONSENT, ...own } };
  const { data, issues } = await decodeFeed({ version: '1.0', stories: { items: [item] } }, FEED_URL, { now: NOW });
  return { story: data.collections.stories?.[0], issues: issues.map(({ severity, code }) => `${severity} ${code}`) };
}

describe('a story', () => {
  for (const [what, consent, issue] of [
    ['no consent', undefined, 'set-aside story-no-consent'],
    ['consent that is a yes', true, 'set-aside story-no-consent'],
    ['a review day that cannot be read', { ...CONSENT, reviewBy: 'soon' }, 'set-aside story-no-consent'],
    ['a review day that has passed', { ...CONSENT, reviewBy: '2026-01-31' }, 'set-aside story-past-review'],
    ['a withdrawal of any kind', { ...CONSENT, withdrawn: false }, 'set-aside story-withdrawn'],
    ['consent for print only', { ...CONSENT, scope: ['print'] }, 'set-aside story-out-of-scope'],
    ['consent from tomorrow on', { ...CONSENT, given: '2026-02-02' }, 'set-aside story-not-yet'],
  ] as const) {
    it(`with ${what} is not shown`, async () => {
      expect(await read({ consent })).to.deep.equal({ story: undefined, issues: [issue] });
    });
  }

  it('says in its issue nothing of itself but its id', async () => {
    const item = { id: 's', title: 'A name', content_text: 'Secret words', _sanctuary: { consent: null } };
    const { issues } = await decodeFeed({ version: '1.0', stories: { items: [item] } }, FEED_URL, { now: NOW });
    expect(issues).to.have.length(1);
    expect(JSON.stringify(issues)).not.to.match(/A name|Secret/);
  });

  const photo = { image: 'photo.jpg' };
  const image = { url: 'https://feeds.example/network/photo.jpg', alt: 'A harbour' };

  it('shows its photo with consent and a description', async () => {
    const { story, issues } = await read({ consent: { ...CONSENT, photo: true }, imageAlt: 'A harbour' }, photo);
    expect(story?.image).to.deep.equal(image);
    expect(issues).to.deep.equal([]);
  });

  for (const [what, own] of [
    ['consent for it', { imageAlt: 'A harbour' }],
    ['consent that is exactly true', { consent: { ...CONSENT, photo: 'yes' }, imageAlt: 'A harbour' }],
    ['a description', { consent: { ...CONSENT, photo: true } }],
    ['a description that can be seen', { consent: { ...CONSENT, photo: true }, imageAlt: '\u200b' }],
  ] as const) {
    it(`is shown without its photo, which has not ${what}`, async () => {
      const { story, issues } = await read(own, photo);
      expect(story?.paragraphs).to.deep.equal(['Words.']);
      expect(story?.image).to.equal(undefined);
      expect(issues).to.include('dropped photo-withheld');
    });
  }

  it('is not shown when the note that warns of it cannot be', async () => {
    for (const contentNote of [true, '', ' \u200b', {}, null]) {
      const { story, issues } = await read({ contentNote });
      expect(story, JSON.stringify(contentNote)).to.equal(undefined);
      expect(issues).to.include('set-aside unusable-note');
    }
    expect((await read({ contentNote: { en: 'A note', cy: 4 } })).story?.contentNote).to.deep.equal({ en: 'A note' });
  });

  it('is of no day that is not in the calendar, and says so', async () => {
    const { story, issues } = await read({}, { date_published: '2025-02-30T09:00:00Z', date_modified: '2025-06-31' });
    expect(story).to.deep.include({ published: undefined, modified: undefined });
    expect(issues).to.deep.equal(['dropped no-such-day', 'dropped no-such-day']);
    const published = '2024-02-29T23:30:00-11:00';
    expect((await read({}, { date_published: published })).story?.published).to.equal(published);
  });

  it('is told under a pseudonym as soon as anything says so', async () => {
    for (const [pseudonym, expected] of [
      [true, true],
      ['yes', true],
      [null, true],
      [false, false],
      [undefined, false],
    ]) {
      expect((await read({ pseudonym })).story?.pseudonym).to.equal(expected);
    }
  });

  it('without words is not shown', async () => {
    const empty = { content_text: undefined, content_html: '<script>words</script>' };
    expect(await read({}, empty)).to.deep.equal({ story: undefined, issues: ['set-aside empty-story'] });
    expect((await read({ quote: 'A sentence.' }, empty)).story?.quote).to.equal('A sentence.');
  });

  it('is never HTML', async () => {
    const html = '<p onclick="x">One <img src=x onerror=alert(1)></p><p>&lt;b&gt;two&lt;/b&gt;</p>';
    const { story } = await read({}, { content_text: undefined, content_html: html });
    expect(story?.paragraphs).to.deep.equal(['One', '<b>two</b>']);
  });
});
