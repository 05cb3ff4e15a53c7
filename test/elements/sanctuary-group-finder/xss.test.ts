import { expect, waitUntil } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature } from '../../support/feeds.ts';
import { ask, clearFinders, field, inFinder, options, showFinder, textOf, type } from '../../support/finder-page.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import { mockNetwork } from '../../support/msw.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** Elements that nothing in the finder is ever made of. */
const FOREIGN = 'script, style, link, meta, base, iframe, object, embed, img, image, audio, video, template, math';
const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

type Json = Record<string, unknown>;

/** A group that says the same thing in every member there is. */
function record(payload: string, i: number): Json {
  const text = { en: payload, [payload]: payload };
  const properties = {
    id: `g${i}${payload}`,
    name: text,
    kind: text,
    areas: [text, payload],
    nation: payload,
    region: text,
    url: payload,
    contact: payload,
    social: [payload],
    since: payload,
    source: payload,
    lastConfirmed: payload,
    summary: text,
  };
  return at(groupFeature(properties), [-1.55, 53.8 + i / 10_000]);
}

function hostileFeed(payloads: readonly string[]): Json {
  const [first = ''] = payloads;
  const header = {
    title: { en: first, [first]: first },
    languages: ['en', first],
    updated: first,
    licence: first,
    publisher: { name: first, url: first, removals: first },
  };
  return mapFeed(payloads.map(record), [], header);
}

/** What is in the widget that nobody's words must have put there. */
function planted(finder: SanctuaryGroupFinderElement): string[] {
  const found = inFinder(finder, FOREIGN).map(({ localName }) => localName);
  for (const element of inFinder(finder, '*')) {
    for (const { name, value } of element.attributes) if (name.startsWith('on')) found.push(`${name}=${value}`);
  }
  for (const link of inFinder<HTMLAnchorElement>(finder, 'a')) if (!SAFE.includes(link.protocol)) found.push(link.href);
  return found;
}

describe('sanctuary-group-finder: published ways to run a script', function () {
  this.timeout(60_000);
  let heard: Heard;
  let harmed = 0;
  const address = location.href;
  const asked = new Set<string>();
  const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);

  before(async () => {
    Object.assign(window, { harm: () => harmed++ });
    (await mockNetwork()).events.on('request:start', note);
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
    history.replaceState(null, '', address);
    await clearFinders();
  });

  function expectNoHarm(finder: SanctuaryGroupFinderElement, what?: string): void {
    expect(planted(finder), what).to.deep.equal([]);
    expect(harmed, what).to.equal(0);
    expect([...asked].filter((host) => host !== 'feeds.example' && host !== location.host)).to.deep.equal([]);
  }

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing, ${payloads.length} ${what} in every member of a group`, async () => {
      // more than are shown at once: by fifties
      for (let from = 0; from < payloads.length; from += 50) {
        const some = payloads.slice(from, from + 50);
        const finder = await showFinder(hostileFeed(some), { limit: '50', near: '' });
        await ask(finder, 'Leeds');
        expect(inFinder(finder, '[part~="card"]')).to.have.length(some.length);
        expectNoHarm(finder);
        await type(finder, some[0]!.replace(/\W+/g, ' ').trim());
        expectNoHarm(finder);
        finder.remove();
      }
    });
  }

  it('run nothing, typed, asked and offered', async () => {
    const finder = await showFinder(hostileFeed(TEXT_PAYLOADS));
    for (const payload of [...TEXT_PAYLOADS, ...URL_PAYLOADS]) {
      await type(finder, payload);
      options(finder)[0]?.click();
      await ask(finder, payload);
      expectNoHarm(finder, payload);
    }
  });

  it('run nothing in an attribute or in the address', async () => {
    for (const payload of [...TEXT_PAYLOADS, ...URL_PAYLOADS]) {
      const attributes = { query: payload, radius: payload, nation: '', limit: payload, map: payload };
      const finder = await showFinder(hostileFeed([payload]), { ...attributes, 'start-url': payload });
      await waitUntil(() => inFinder(finder, '#results-heading, #summary').length > 0 || field(finder).value === '');
      expectNoHarm(finder, payload);
      history.replaceState(null, '', `${location.pathname}${location.search}#find=${encodeURIComponent(payload)}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await finder.updateComplete;
      expectNoHarm(finder, payload);
      history.replaceState(null, '', address);
      finder.remove();
    }
  });

  it('shows what was typed as the words they are, and one line of them', async () => {
    const finder = await showFinder();
    await ask(finder, '<b>zzzz</b>\u202e qqqq');
    expect(textOf(inFinder(finder, '#problem')[0])).to.contain('“<b>zzzz</b> qqqq”');
    await ask(finder, 'z'.repeat(150));
    expect(textOf(inFinder(finder, '#problem')[0]).length).to.be.below(300);
  });
});
