import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { all, clearCounters, hasStatus, mountCounter, press, showCounter } from '../../support/counter-page.ts';
import { watchForHarm } from '../../support/harm.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** Pledges that say the same thing in every member there is. */
function hostile(payload: string): Record<string, unknown> {
  const text = { en: payload, [payload]: payload };
  const total = { organisations: 7, individuals: 8, goal: 9, asOf: payload, pledgeUrl: payload };
  return {
    version: '1.0',
    title: text,
    languages: ['en', payload],
    updated: payload,
    licence: payload,
    publisher: { name: text, url: payload, removals: payload },
    pledges: {
      asOf: payload,
      totals: [
        { ...total, scope: 'all', previous: { organisations: 1, asOf: payload } },
        { ...total, scope: payload },
      ],
      milestones: [
        { at: 3, label: text },
        { at: 30, label: payload },
      ],
      supporters: [
        { name: text, group: payload, stream: payload, url: payload },
        { name: payload, url: payload },
      ],
    },
  };
}

describe('sanctuary-pledge-counter: published ways to run a script', () => {
  const expectNoHarm = watchForHarm(clearCounters);
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member and every attribute`, async () => {
      await import('../../../src/elements/sanctuary-pledge-counter/supporters.view.ts');
      let named = 0;
      for (const payload of payloads) {
        const feed = await serveFeed(hostile(payload));
        const counter = mountCounter({ feed: feed.url, heading: payload, count: payload }, payload);
        await hasStatus(counter, 'ready');
        press(counter, /agreed/);
        await counter.updateComplete;
        named += all(counter, '[part~="supporter"]').length;
        expectNoHarm(counter, payload);
        for (const size of ['compact', 'inline'] as const) {
          counter.size = size;
          counter.scope = payload;
          await counter.updateComplete;
          expectNoHarm(counter, payload);
        }
        counter.remove();
      }
      expect(named, 'names were shown').to.be.above(payloads.length / 2);
    });
  }

  it('would be caught here', async () => {
    const { counter } = await showCounter();
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    counter.shadowRoot?.append(image);
    expect(() => expectNoHarm(counter)).to.throw('onerror=harm()');
  });
});
