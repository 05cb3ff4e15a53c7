import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { hearConsole, type Heard } from '../../support/console.ts';
import { longFeed } from '../../support/map-feed.ts';
import { all, clearPage, details, drawn, find, rows, showMap, visibleText } from '../../support/map-page.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

// A page of its own: a module that has come once is there for as long as the page is.
describe('sanctuary-map: where a part of it cannot be loaded', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    await clearPage();
  });

  /** Lets a file of ours fail. @returns how often it was asked for */
  async function withhold(file: RegExp): Promise<() => number> {
    let requests = 0;
    (await mockNetwork()).use(
      http.get(file, () => {
        requests++;
        return new HttpResponse(null, { status: 503 });
      }),
    );
    return () => requests;
  }

  it('asks for the tools once while details are open, and again when the visitor presses', async () => {
    const requests = await withhold(/\/tools\/tools\.ts/);
    const map = await showMap(longFeed());
    await drawn(map);
    rows(map)[0]!.click();
    await until(() => details(map) !== undefined && requests() > 0, 'no details');
    for (let i = 0; i < 20; i++) {
      map.requestUpdate();
      await map.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    expect(requests(), 'without anybody doing anything').to.equal(1);
    find(map, '.tools button', 'Tools').click();
    await until(() => requests() === 2, 'not asked for again');
    await until(() => all(map, '.tools [role="alert"]').length === 1, 'nothing is said');
    (await mockNetwork()).resetHandlers();
    find(map, '.tools button', 'Tools').click();
    await until(() => all(map, '.tool').length > 0, visibleText(map));
  });

  it('asks for tiles once', async () => {
    const requests = await withhold(/\/tiles\/tiles\.ts/);
    const map = await showMap(longFeed(), { tiles: '', 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png' });
    await until(() => requests() > 0, 'not asked for');
    await drawn(map);
    for (let i = 0; i < 20; i++) {
      map.requestUpdate();
      await map.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    expect(requests()).to.equal(1);
  });
});
