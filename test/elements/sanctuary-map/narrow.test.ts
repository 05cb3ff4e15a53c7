import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { catalogue as growth } from '../../../src/elements/sanctuary-map/timeline/messages/catalogue.ts';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { loadWords } from '../../../src/i18n/catalogue-source.ts';
import { longFeed, manyGroups, mapFeed, smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  details,
  drawn,
  find,
  focused,
  markOf,
  move,
  named,
  rowOf,
  rows,
  showMap,
  visibleText,
} from '../../support/map-page.ts';
import { SCENES } from '../../support/map-scenes.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: on a small screen', () => {
  before(async () => {
    await setViewport({ width: 280, height: 800 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
  afterEach(clearPage);

  const isSeen = (map: SanctuaryMapElement, part: string): boolean =>
    all(map, `[part~="${part}"]`)[0]?.checkVisibility() ?? false;
  const face = (map: SanctuaryMapElement, name: string): HTMLButtonElement => find(map, '.face', name);

  it('gives the list all the room, then the map, and loads none before it is asked for', async () => {
    const map = await showMap(longFeed());
    expect([isSeen(map, 'side'), isSeen(map, 'map')]).to.deep.equal([true, false]);
    expect(all(map, '.side')[0]!.clientHeight, 'room for the list').to.be.above(300);
    expect(face(map, 'List').getAttribute('aria-pressed')).to.equal('true');
    expect(all(map, '.map-surface'), 'the engine').to.have.length(0);
    face(map, 'Map').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(map);
    expect([isSeen(map, 'side'), isSeen(map, 'map')]).to.deep.equal([false, true]);
    expect(all(map, '.map')[0]!.clientHeight, 'room for the map').to.be.above(300);
    expect(named(focused(map))).to.equal('Map');
    expect(face(map, 'Map').getAttribute('aria-pressed')).to.equal('true');
  });

  it('begins with the map where the page wants that', async () => {
    const map = await showMap(smallFeed(), { narrow: 'map' });
    expect([isSeen(map, 'side'), isSeen(map, 'map')]).to.deep.equal([false, true]);
  });

  it('shows the details of a mark in place of the map, and comes back to the mark (B4)', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    markOf(map, 'Elm School').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => details(map)?.checkVisibility(), 'no details');
    expect(named(focused(map))).to.equal('Elm School');
    expect(isSeen(map, 'map')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await until(() => isSeen(map, 'map'), 'not back on the map');
    await until(() => named(focused(map)).startsWith('Elm School'), `focus on ${named(focused(map))}`);
    expect(focused(map)?.matches('.mark')).to.equal(true);
  });

  it('comes back to the line where details were opened from the list (B4)', async () => {
    const map = await showMap(smallFeed());
    rowOf(map, 'Elm School').click();
    await until(() => details(map));
    find(map, '.back', /Back/).click();
    await until(() => named(focused(map)).startsWith('Elm School'));
    expect(focused(map)?.matches('.row')).to.equal(true);
  });

  it('cuts no town’s name at its edge or under its buttons, before and after it is moved', async () => {
    const map = await showMap(smallFeed());
    await drawn(map);
    const frame = all(map, '.canvas')[0]!.getBoundingClientRect();
    const names = () =>
      [...map.shadowRoot!.querySelectorAll<SVGTextElement>('.towns text')].filter((name) =>
        name.checkVisibility({ visibilityProperty: true }),
      );
    await until(() => names().length > 0, 'no names');
    const covers = all(map, '.controls, .foot').map((cover) => cover.getBoundingClientRect());
    for (const to of [undefined, 'east', 'north', 'west', 'south'] as const) {
      if (to) await move(map, to);
      const seen = names().map((name) => ({ name, box: name.getBoundingClientRect() }));
      const inside = seen.filter(
        ({ box }) =>
          box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom,
      );
      expect(inside.length, `names, ${to ?? 'at first'}`).to.be.above(1);
      for (const { name, box } of inside) {
        expect(box.left >= frame.left - 1 && box.right <= frame.right + 1, `${name.textContent}, ${to}`).to.equal(true);
        const under = covers.find((cover) => box.right > cover.left && box.left < cover.right && box.bottom > cover.top && box.top < cover.bottom); // prettier-ignore
        expect(under, `${name.textContent}, ${to}`).to.equal(undefined);
      }
    }
  });

  it('keeps all its parts in one height, with a timeline, an offer of tiles or a notice among them', async () => {
    const offer = { tiles: '', 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png', 'tile-attribution': 'Tiles' };
    for (const attributes of [{ timeline: '' }, offer, { timeline: '', ...offer }]) {
      for (const lang of ['en', 'ar']) {
        const map = await showMap(longFeed(), { ...attributes, lang });
        await drawn(map);
        const parts = ['timeline', 'tiles'].filter((name) => name in attributes).length;
        await until(() => all(map, '[type="range"], .tile-bar').length === parts, 'not there');
        await until(() => all(map, 'section')[0]?.lang === lang, 'another language');
        await map.updateComplete;
        const what = `${lang} ${Object.keys(attributes).join(' ')}`;
        expect(map.scrollHeight, what).to.be.at.most(map.clientHeight);
        expect(all(map, '.canvas')[0]!.clientHeight, `room for the map, ${what}`).to.be.above(200);
        map.remove();
      }
    }
    const stale = await SCENES['stale']!({});
    expect(stale.scrollHeight, 'with a notice').to.be.at.most(stale.clientHeight);
  });

  it('keeps to that height in every language, with a timeline and what became of the tiles', async () => {
    for (const face of ['list', 'map']) {
      const map = await SCENES['tiles refused']!({ timeline: '', narrow: face });
      await until(() => all(map, '[type="range"]').length === 1, 'no timeline');
      if (face === 'map') await drawn(map);
      for (const lang of ['en', ...Object.keys(growth.translations)]) {
        map.lang = lang;
        await until(() => all(map, 'section')[0]?.lang === lang, `never in ${lang}`);
        const { t } = await loadWords(growth, lang);
        await until(() => all(map, '.growth summary')[0]?.textContent === t('table'), `never in ${lang}`);
        await map.updateComplete;
        expect(map.scrollHeight, `${lang}, ${face}`).to.be.at.most(map.clientHeight);
        const [foot, buttons] = ['.foot', '.controls'].map((part) => all(map, part)[0]?.getBoundingClientRect());
        if (face === 'list') continue;
        const isBeside = foot!.right <= buttons!.left || foot!.left >= buttons!.right;
        expect(isBeside || foot!.top >= buttons!.bottom, `a button is covered, ${lang}`).to.equal(true);
      }
      map.remove();
    }
  });

  it('has room for a word in the search, in every language, and says what the field is for', async () => {
    const map = await showMap(longFeed(), { search: 'alder' });
    for (const lang of ['en', ...Object.keys(growth.translations)]) {
      map.lang = lang;
      await until(() => all(map, 'section')[0]?.lang === lang, `never in ${lang}`);
      await until(() => all(map, '#search').length === 1, 'no search');
      await map.updateComplete;
      const field = all<HTMLInputElement>(map, '#search')[0]!;
      expect(field.scrollWidth, `${lang}: cuts what was typed`).to.be.at.most(field.clientWidth);
      expect(named(field.labels?.[0])).not.to.equal('');
    }
  });

  it('folds the filters behind one button, beside the search', async () => {
    const map = await showMap(longFeed());
    const shown = (): string[] =>
      all(map, '.facet > button')
        .filter((button) => button.checkVisibility())
        .map(named);
    expect(shown()).to.deep.equal([]);
    const unfold = find(map, 'button', 'Filters');
    expect(unfold.getAttribute('aria-expanded')).to.equal('false');
    unfold.click();
    await map.updateComplete;
    expect(unfold.getAttribute('aria-expanded')).to.equal('true');
    expect(shown()).to.deep.equal(['Kind', 'Nation', 'Group', 'Award']);
    find(map, '.facet > button', 'Kind').click();
    await map.updateComplete;
    find(map, 'label', /^Schools/).click();
    await map.updateComplete;
    expect(named(unfold), 'says how many are chosen when it is folded').to.equal('Filters: 1');
  });

  it('leads past the map to the list, and past a long list (B5)', async () => {
    const map = await showMap(longFeed(), { narrow: 'map' });
    await drawn(map);
    const skip = find(map, '.map button', 'Skip the map, go to the list');
    skip.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => named(focused(map)) === '10 places and groups', `focus on ${named(focused(map))}`);
    const past = find(map, '.side button', 'Skip the list');
    past.focus();
    expect(past.checkVisibility({ checkOpacity: true })).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(focused(map)?.id).to.equal('end');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused(map)?.matches('.row'), 'the list is just before').to.equal(true);
  });

  it('shows a long list a page at a time, says where it is, and goes on at the first new line', async () => {
    const map = await showMap(mapFeed(manyGroups(132)));
    expect(visibleText(map)).to.contain('1 to 50 of 132');
    const place = (i: number): (string | null)[] =>
      ['aria-posinset', 'aria-setsize'].map((name) => rows(map)[i]!.parentElement!.getAttribute(name));
    expect(place(0)).to.deep.equal(['1', '132']);
    const more = find(map, 'button', 'Show 50 more');
    more.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(map).length === 100);
    expect(focused(map)).to.equal(rows(map)[50]);
    expect(place(50)).to.deep.equal(['51', '132']);
    const said = (): string => all(map, '[role="status"]')[0]?.textContent.trim() ?? '';
    await until(() => said() !== '', 'nothing was said');
    expect(said()).to.equal('51 to 100 of 132');
    find(map, 'button', 'Show 32 more').click();
    await until(() => rows(map).length === 132);
    expect(place(0), 'counted by the browser again').to.deep.equal([null, null]);
  });
});
