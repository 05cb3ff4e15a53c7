import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { hearConsole, type Heard } from '../../support/console.ts';
import { groupFeature, placeFeature } from '../../support/feeds.ts';
import { at, mapFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, rows, showMap } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

/** Elements that nothing in a widget is ever made of. */
const FOREIGN =
  'script, style, link, meta, base, iframe, object, embed, img, image, audio, video, form, template, math';
const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

/** A group and a place that say the same thing in every member there is. */
function records(payload: string, i: number): [group: Record<string, unknown>, place: Record<string, unknown>] {
  const text = { en: payload, [payload]: payload };
  const shared = { nation: payload, url: payload, source: payload, lastConfirmed: payload };
  const group = groupFeature({
    ...shared,
    id: `g${i}${payload}`,
    name: text,
    kind: text,
    areas: [text, payload],
    region: text,
    contact: payload,
    social: [payload],
    since: payload,
    summary: text,
  });
  const place = placeFeature({
    ...shared,
    id: `p${i}${payload}`,
    name: text,
    title: text,
    stream: payload,
    town: text,
    grantedBy: text,
    branches: [text],
    group: `g${i}${payload}`,
    awardedOn: payload,
    reaccreditedOn: [payload],
    level: payload,
    precision: payload,
    hosts: [payload],
  });
  return [at(group, [-1.5, 52 + i / 100]), at(place, [-2.5, 53 + i / 100])];
}

function hostileFeed(payloads: readonly string[]): Record<string, unknown> {
  const pairs = payloads.map(records);
  const [first = ''] = payloads;
  return mapFeed(
    pairs.map(([group]) => group),
    pairs.map(([, place]) => place),
    {
      title: { en: first, [first]: first },
      languages: ['en', first],
      updated: first,
      licence: first,
      publisher: { name: first, url: first, removals: first },
    },
  );
}

/** What is in the widget that a feed must not have put there. */
function planted(map: SanctuaryMapElement): string[] {
  const found = all(map, FOREIGN).map(({ localName }) => localName);
  for (const element of all(map, '*')) {
    for (const { name, value } of element.attributes) if (name.startsWith('on')) found.push(`${name}=${value}`);
  }
  for (const link of all<HTMLAnchorElement>(map, 'a')) if (!SAFE.includes(link.protocol)) found.push(link.href);
  return found;
}

describe('sanctuary-map: published ways to run a script', () => {
  let heard: Heard;
  let harmed = 0;
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
    await clearPage();
  });

  for (const [what, payloads] of [
    ['texts', TEXT_PAYLOADS],
    ['addresses', URL_PAYLOADS],
  ] as const) {
    it(`run nothing and ask for nothing, ${payloads.length} ${what} in every member of a group and a place`, async function () {
      this.timeout(60_000);
      const map = await showMap(hostileFeed(payloads));
      await drawn(map);
      for (let more; (more = all(map, '.more')[0]); await map.updateComplete) more.click();
      expect(rows(map).length).to.equal(2 * payloads.length);
      expect(planted(map)).to.deep.equal([]);
      for (let i = 0; i < 2 * payloads.length; i++) {
        rows(map)[i]!.click();
        await map.updateComplete;
        expect(details(map), `details of row ${i}`).to.not.equal(undefined);
        expect(planted(map)).to.deep.equal([]);
        all(map, '.back')[0]!.click();
        await map.updateComplete;
      }
      expect(harmed).to.equal(0);
      expect([...asked].filter((host) => host !== 'feeds.example' && host !== location.host)).to.deep.equal([]);
    });
  }

  it('would be caught here', async () => {
    const map = await showMap(mapFeed([groupFeature({ name: 'A group' })]));
    const image = document.createElement('img');
    image.setAttribute('onerror', 'harm()');
    map.shadowRoot?.append(image);
    expect(planted(map)).to.have.length(2);
  });
});
