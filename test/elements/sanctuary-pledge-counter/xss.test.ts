import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { all, clearCounters, hasStatus, mountCounter, press, showCounter } from '../../support/counter-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** Elements that nothing in the widget is ever made of. */
const FOREIGN =
  'script, style, link, meta, base, iframe, object, embed, img, image, audio, video, form, template, math, use';
const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

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

describe('sanctuary-pledge-counter: published ways to run a script', function () {
  this.timeout(60_000);
  let heard: Heard;
  let harmed = 0;
  const asked = new Set<string>();
  const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);

  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    Object.assign(window, { harm: () => harmed++ });
    (await mockNetwork()).events.on('request:start', note);
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    Reflect.deleteProperty(window, 'harm');
    (await mockNetwork()).events.removeListener('request:start', note);
  });
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearCounters();
  });

  function planted(root: ParentNode): string[] {
    const found = [...root.querySelectorAll(FOREIGN)].map(({ localName }) => localName);
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes)
        if (name.startsWith('on') || name === 'style') found.push(`${name}=${value}`);
    }
    for (const link of root.querySelectorAll('a')) if (!SAFE.includes(link.protocol)) found.push(link.href);
    return found;
  }

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
        expect(planted(counter.shadowRoot!), payload).to.deep.equal([]);
        expect(planted(counter), payload).to.deep.equal([]);
        for (const size of ['compact', 'inline'] as const) {
          counter.size = size;
          counter.scope = payload;
          await counter.updateComplete;
          expect(planted(counter.shadowRoot!), payload).to.deep.equal([]);
        }
        counter.remove();
      }
      expect(named, 'names were shown').to.be.above(payloads.length / 2);
      expect(harmed).to.equal(0);
      expect([...asked].filter((host) => host !== 'feeds.example' && host !== location.host)).to.deep.equal([]);
    });
  }

  it('would be caught here', async () => {
    const { counter } = await showCounter();
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    counter.shadowRoot?.append(image);
    expect(planted(counter.shadowRoot!)).to.have.length(2);
  });
});
