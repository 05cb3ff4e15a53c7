import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { forgetModules } from '../../support/forget-modules.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, markOf, showMap } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

const WELSH = ['Fesul blwyddyn', 'Defnyddio fy lleoliad', 'Bysellau llwybr byr', 'Llwytho map manwl'];
const ENGLISH = ['Year by year', 'Use my location', 'Keyboard shortcuts', 'Load a detailed map'];

const text = (map: SanctuaryMapElement): string => map.shadowRoot?.textContent ?? '';

/** Everything that was to be read in a map from now on, however shortly. */
function readAll(map: SanctuaryMapElement): () => string {
  const read = new Set<string>();
  new MutationObserver(() => read.add(text(map))).observe(map.shadowRoot!, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  return () => [...read].join('\n');
}

/** A map with its timeline and its offer of tiles, whose tools and sheet of shortcuts are opened as soon as they can be. */
async function openEverything(lang: string): Promise<{ map: SanctuaryMapElement; read: () => string }> {
  const map = await showMap(smallFeed(), {
    lang,
    'tile-url': 'https://tiles.example/{z}/{x}/{y}.png',
    'tile-attribution': '© Map makers',
  });
  const read = readAll(map);
  map.tiles = true;
  map.timeline = true;
  await drawn(map);
  all(map, '.tools > button')[0]!.click();
  await until(() => all(map, '.tool').length > 0, 'no tools');
  markOf(map, 'Elm School').focus();
  await sendKeys({ press: '?' });
  await until(() => all(map, 'dialog[open]').length > 0, 'no sheet');
  await until(() => all(map, '[type="range"]').length > 0, 'no timeline');
  await until(() => all(map, '[part~="tiles"]').length > 0, 'no offer of tiles');
  return { map, read };
}

describe('sanctuary-map: the words of what comes late', () => {
  onWidePage();
  before(forgetModules);
  afterEach(clearPage);

  it('are in the page’s language, and in no other before', async () => {
    const { map, read } = await openEverything('cy');
    expect(WELSH.filter((words) => text(map).includes(words))).to.deep.equal(WELSH);
    expect(ENGLISH.filter((words) => read().includes(words))).to.deep.equal([]);
  });

  it('are English where those of the page’s language cannot be had', async () => {
    (await mockNetwork()).use(
      http.get(/sanctuary-map\/\w+\/messages\/ar\.ts/, () => new HttpResponse(null, { status: 404 })),
    );
    const { map } = await openEverything('ar');
    expect(ENGLISH.filter((words) => text(map).includes(words))).to.deep.equal(ENGLISH);
  });
});
