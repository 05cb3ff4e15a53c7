import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/feed-error.ts';
import { decodeFeed } from '../../src/feed/load-feed.ts';
import { mutations } from '../support/mutations.mjs';
import { FEED_URL, NOW, groupFeature, placeFeature, wholeFeed } from '../support/feeds.ts';

/** Cases for each property; `npm run test:fuzz` asks for more. */
const RUNS = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 300;
const decode = (json: unknown) => decodeFeed(json, FEED_URL, { now: NOW });

describe('any mutation of a feed', () => {
  it('gives a feed or a FeedError, and issues that a publisher can find', async () => {
    await fc.assert(
      fc.asyncProperty(mutations([wholeFeed()]), async (json) => {
        try {
          const { data, issues } = await decode(json);
          for (const { path, message } of issues) {
            expect(path).to.match(/^(\/([^~/]|~[01])*)*$/);
            expect(message).to.match(/\.$/);
          }
          for (const story of data.collections.stories ?? []) expect(story.paragraphs).to.be.an('array');
        } catch (error) {
          if (!(error instanceof FeedError)) throw error;
        }
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      }),
      { numRuns: RUNS },
    );
  });

  it('of one record loses none of the others', async () => {
    const group = groupFeature({ id: 'g' });
    const place = placeFeature({ id: 'p' });
    const whole = wholeFeed() as { stories: { items: unknown[] } };
    const story = { ...(whole.stories.items[1] as object), id: 's' };
    await fc.assert(
      fc.asyncProperty(
        mutations([group]),
        mutations([place]),
        mutations([story]),
        async (badGroup, badPlace, badStory) => {
          const around = (bad: unknown, good: Record<string, unknown>) => [
            { ...good, id: 'before' },
            bad,
            { ...good, id: 'after' },
          ];
          const { data } = await decode({
            version: '1.0',
            groups: { type: 'FeatureCollection', features: around(badGroup, group) },
            places: { type: 'FeatureCollection', features: around(badPlace, place) },
            stories: { items: around(badStory, story) },
          });
          for (const name of ['groups', 'places', 'stories'] as const) {
            const ids = data.collections[name]?.map(({ id }) => id);
            expect(ids).to.include('before');
            expect(ids).to.include('after');
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('of consent never shows a story that would not be shown without it', async () => {
    const { stories } = wholeFeed() as { stories: { items: { _sanctuary: { consent: object } }[] } };
    const [story] = stories.items;
    const withdrawn = { ...story?._sanctuary.consent, withdrawn: '2026-01-01' };
    await fc.assert(
      fc.asyncProperty(mutations([withdrawn]), fc.context(), async (consent, log) => {
        if (typeof consent === 'object' && consent !== null && !('withdrawn' in consent)) return;
        const item = { ...story, _sanctuary: { ...story?._sanctuary, consent } };
        log.log(JSON.stringify(item));
        const { data } = await decode({ version: '1.0', stories: { items: [item] } });
        expect(data.collections.stories).to.deep.equal([]);
      }),
      { numRuns: RUNS },
    );
  });
});
