import { expect } from '@open-wc/testing';
import { groupFeature } from '../../support/feeds.ts';
import { ask, clearFinders, field, inFinder, options, showFinder, textOf, type } from '../../support/finder-page.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import { watchForHarm } from '../../support/harm.ts';
import { until } from '../../support/until.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

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

describe('sanctuary-group-finder: published ways to run a script', () => {
  const address = location.href;
  const expectNoHarm = watchForHarm(
    () => {
      history.replaceState(null, '', address);
      return clearFinders();
    },
    { foreign: 'img' },
  );

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
      await until(() => inFinder(finder, '#results-heading, #summary').length > 0 || field(finder).value === '');
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
