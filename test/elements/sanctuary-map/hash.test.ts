import { aTimeout, expect } from '@open-wc/testing';
import { decodeHash, encodeHash } from '../../../src/elements/sanctuary-map/hash/hash-state.ts';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { LONG_NAMES, longFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, find, marks, move, rowNames, rowOf, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';
import { TEXT_PAYLOADS, URL_PAYLOADS } from '../../support/xss-payloads.ts';

const shows = (map: SanctuaryMapElement, names: readonly string[]): Promise<void> =>
  until(() => rowNames(map).join() === names.join(), `it shows ${rowNames(map).join()}`);
const says = (hash: string | RegExp): Promise<void> =>
  until(
    () => (typeof hash === 'string' ? decodeURIComponent(location.hash) === hash : hash.test(location.hash)),
    `the address is ${location.hash}`,
  );

describe('sanctuary-map: links to what is shown', () => {
  onWidePage();
  const clean = (): void => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clean);
  afterEach(async () => {
    await clearPage();
    clean();
  });

  it('writes what a visitor chooses, without an entry in the history', async () => {
    const entries = history.length;
    const map = await showMap(longFeed(), { hash: '' });
    await aTimeout(600);
    expect(location.hash, 'nothing chosen, nothing said').to.equal('');
    find(map, '.facet > button', 'Nation').click();
    await map.updateComplete;
    find(map, 'label', /^Wales/).click();
    map.sort = 'newest';
    await says('#map=nation:wales;sort:newest');
    rowOf(map, 'Ifor Museum').click();
    await says('#map=nation:wales;sort:newest;open:place:ifor');
    expect(history.length).to.equal(entries);
  });

  it('shows what a link asks for, moves no focus, and follows when it changes', async () => {
    location.hash = '#map=stream:library;search:g;open:place%3Agorse';
    const map = await showMap(longFeed(), { hash: '' });
    await until(() => details(map)?.innerText.includes('Gorse Library'), 'not open');
    expect(document.activeElement).to.equal(document.body);
    find(map, '.back', /Back/).click();
    await shows(map, ['Gorse Library']);
    location.hash = '#map=stream:school;sort:newest';
    await shows(map, ['Juniper School', 'Elm School']);
    expect(map.search).to.equal('');
    clean();
    dispatchEvent(new HashChangeEvent('hashchange'));
    await shows(map, LONG_NAMES);
  });

  it('keeps a view that a visitor has moved to, and returns to it', async () => {
    const map = await showMap(longFeed(), { hash: '' });
    await drawn(map);
    find(map, 'button', 'Zoom in').click();
    await move(map, 'north');
    await says(/^#map=view/);
    await aTimeout(600);
    const link = location.hash;
    const places = (one: SanctuaryMapElement): string[] =>
      marks(one).map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        const at = one.getBoundingClientRect();
        return `${Math.round(x - at.x)} ${Math.round(y - at.y)}`;
      });
    const before = places(map);
    await clearPage();
    history.replaceState(null, '', link);
    const again = await showMap(longFeed(), { hash: '' });
    await drawn(again);
    await until(() => places(again).length === before.length, 'other marks');
    const far = places(again).filter((place, i) => {
      const [a, b] = [place, before[i]!].map((words) => words.split(' ').map(Number));
      return Math.hypot(a![0]! - b![0]!, a![1]! - b![1]!) > 4;
    });
    expect(far).to.deep.equal([]);
  });

  it('stands beside a second map and the page’s own parameters, and leaves anchors alone', async () => {
    location.hash = '#tab=2&map=nation:wales&north=nation:scotland';
    const wales = await showMap(longFeed(), { hash: '' });
    const north = await showMap(longFeed(), { hash: 'north' });
    await shows(wales, ['Derw Library', 'Holly Group', 'Ifor Museum']);
    await shows(north, ['Elm School', 'Fir Group', 'Gorse Library']);
    wales.search = 'holly';
    await says('#tab=2&map=nation:wales;search:holly&north=nation:scotland');
    history.replaceState(null, '', '#contact');
    wales.search = 'derw';
    await aTimeout(700);
    expect(location.hash).to.equal('#contact');
  });

  it('reads nothing and writes nothing unless it is asked to', async () => {
    location.hash = '#map=nation:wales';
    const map = await showMap(longFeed());
    map.search = 'elm';
    await aTimeout(700);
    expect(rowNames(map)).to.deep.equal(['Elm School']);
    expect(location.hash).to.equal('#map=nation:wales');
  });

  it('leaves the attributes in force where there is no link', async () => {
    const map = await showMap(longFeed(), { hash: '', search: 'school' });
    await aTimeout(100);
    expect(rowNames(map)).to.deep.equal(['Elm School', 'Juniper School']);
  });

  it('writes nothing of what the page has set, until a visitor changes it', async () => {
    location.hash = '#map=nation:wales';
    const map = await showMap(longFeed(), { hash: '', search: 'o', sort: 'newest' });
    await shows(map, ['Ifor Museum', 'Holly Group']);
    await aTimeout(600);
    expect(location.hash).to.equal('#map=nation:wales');
    map.sort = 'name';
    await says('#map=nation:wales;sort:name');
    map.search = '';
    await says('#map=nation:wales;search:;sort:name');
    map.sort = 'newest';
    map.search = 'o';
    await says('#map=nation:wales');
  });

  it('percent-encodes once, so that a link can be read and written by hand', async () => {
    const map = await showMap(longFeed(), { hash: '' });
    map.search = 'tŷ, te; 5%';
    await until(() => location.hash === '#map=search:t%C5%B7~,+te~;+5%25', `is ${location.hash}`);
    location.hash = '#map=search:Elm%20School, Leeds';
    await until(() => map.search === 'Elm School, Leeds', map.search);
  });

  it('is whole again after it is written and read', () => {
    const state = {
      facets: {
        kind: new Set(['library', 'group']),
        nation: new Set(['wales']),
        group: new Set(['a,b;c:d', 'ŵ/%~']),
        status: new Set(['lapsed']),
      },
      search: 'caffi, “tŷ”; 100% ~',
      sort: 'newest',
      view: { center: [-3.1234, 51.5], zoom: 7.25 },
      selected: 'place:x;y',
    } as const;
    expect(decodeHash(encodeHash(state))).to.deep.equal(state);
    expect(encodeHash(decodeHash(''))).to.equal('');
    const start = { search: 'a', sort: 'newest' } as const;
    const back = { ...decodeHash(''), search: '', sort: 'name' } as const;
    expect(decodeHash(encodeHash(back, start), start)).to.deep.equal(back);
  });

  it('leaves out what it does not understand', () => {
    const nothing = decodeHash('');
    for (const part of [
      'nation:mars',
      'sort:worst',
      'view:99/0/0',
      'view:5/91/0',
      'view:x',
      'open:nothing',
      'award-status:x',
    ])
      expect(decodeHash(part), part).to.deep.equal(nothing);
    for (const part of [
      '',
      ';;;',
      ':',
      'nation',
      'nation:',
      'search:',
      '~',
      'stream:<b>',
      '__proto__:x',
      'x'.repeat(1e6),
    ])
      expect(decodeHash(part), part.slice(0, 20)).to.deep.equal(nothing);
  });

  it(`takes ${TEXT_PAYLOADS.length + URL_PAYLOADS.length} published injections for what they are`, async () => {
    let harmed = 0;
    Object.assign(window, { harm: () => harmed++ });
    const map = await showMap(longFeed(), { hash: '' });
    for (const payload of [...TEXT_PAYLOADS, ...URL_PAYLOADS]) {
      const all3 = ['search', 'stream', 'group', 'open'].map((key) => `${key}:${encodeURIComponent(payload)}`);
      for (const value of [payload, all3.join(';')]) {
        history.replaceState(null, '', `#map=${encodeURIComponent(value)}`);
        dispatchEvent(new HashChangeEvent('hashchange'));
        await map.updateComplete;
        expect(all(map, 'script, img, iframe, object, embed, style, link, base, form').length, payload).to.equal(0);
      }
    }
    expect(harmed).to.equal(0);
    Reflect.deleteProperty(window, 'harm');
  });
});
