import { setViewport } from '@web/test-runner-commands';
import { expect, nextFrame } from '@open-wc/testing';
import { ELEMENTS } from '../../demo/builder/model/element-options.ts';
import { WORDING } from '../../demo/builder/model/wording.ts';
import { badgeFeed, clearBadges, hasAward, mountBadge, school } from '../support/badge-page.ts';
import { clearCounters, hasStatus, mountCounter, pledgesFeed } from '../support/counter-page.ts';
import { held, serveFeed } from '../support/serve-feed.ts';

/** What the builder gives to be pasted, for a size of an element. */
function style(tag: string, size: string): string {
  const lengths = ELEMENTS.find((element) => element.tag === tag)!.lengths;
  return WORDING[tag]!.space({ size }, (name) => lengths.get(name) ?? '')!;
}

/** How far a widget moves what stands below it when what it waits for has come, in pixels. */
async function shiftBy(tag: string, size: string, body: unknown): Promise<number> {
  const feed = held(body);
  const attributes = { feed: (await serveFeed(feed.body)).url, size, style: style(tag, size) };
  const counter = tag === 'sanctuary-pledge-counter' ? mountCounter(attributes) : undefined;
  const badge = counter ? undefined : mountBadge(attributes);
  const below = document.createElement('p');
  below.dataset['scene'] = '';
  below.textContent = 'What stands below.';
  document.body.append(below);
  await nextFrame();
  const before = below.getBoundingClientRect().top;
  feed.release();
  if (counter) await hasStatus(counter, 'ready');
  if (badge) await hasAward(badge, 'awarded');
  await nextFrame();
  return below.getBoundingClientRect().top - before;
}

describe('the space that is kept for a widget', () => {
  afterEach(async () => {
    await clearCounters();
    await clearBadges();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 390, 600, 768, 850, 1024, 1280]) {
    for (const size of ['full', 'compact']) {
      it(`is enough for a counter of the demonstration feed, ${size}: ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        const pledges: unknown = (await import('../../demo/feed/pledges.json')).default;
        expect(await shiftBy('sanctuary-pledge-counter', size, pledgesFeed(pledges))).to.equal(0);
      });
    }
    for (const size of ['full', 'compact', 'seal']) {
      it(`is enough for an award with all its dates, ${size}: ${width} px`, async () => {
        await setViewport({ width, height: 900 });
        const place = school({ awardedOn: '2023-06-20', reaccreditedOn: ['2026-06'] });
        expect(await shiftBy('sanctuary-badge', size, badgeFeed(place))).to.equal(0);
      });
    }
  }
});
