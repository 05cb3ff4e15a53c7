import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { hearConsole, type Heard } from '../../support/console.ts';
import {
  ask,
  clearFinders,
  field,
  finderFeed,
  inFinder,
  options,
  resultsHeading,
  showFinder,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { forgetModules } from '../../support/forget-modules.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

// A page of its own: a module that could not be loaded stays so for as long as the page does.
describe('sanctuary-group-finder: where the data for postcodes and towns cannot be loaded', () => {
  let heard: Heard;
  before(forgetModules);
  beforeEach(async () => {
    heard = hearConsole();
    (await mockNetwork()).use(http.get(/\/src\/geodata\/generated\//, () => HttpResponse.error()));
  });
  afterEach(async () => {
    heard.stop();
    await clearFinders();
  });

  it('says so, finds groups by name and area all the same, and says what to do about the rest (C5)', async () => {
    const finder = await showFinder();
    field(finder).focus();
    await until(() => textOf(inFinder(finder, 'section')[0]).includes('couldn’t be loaded'));
    await type(finder, 'alder');
    expect(options(finder).map(textOf)).to.deep.equal(['Alder Group Local group']);
    await ask(finder, 'Alder Group');
    expect(resultsHeading(finder)).to.contain('near Alder Group');
    await ask(finder, 'bradford');
    expect(resultsHeading(finder), 'by the area it covers').to.contain('near Beech Group');
    await ask(finder, 'Penzance');
    expect(textOf(inFinder(finder, '#problem')[0])).to.contain('can’t be looked up just now');
  });

  it('answers without what counts what is near, and without what drives a map, asking for each once', async () => {
    const asked: string[] = [];
    (await mockNetwork()).use(
      http.get(/\/(?:nearby|map-link)-controller\.ts/, ({ request }) => {
        asked.push(request.url.replace(/.*\/|\?.*/g, ''));
        return new HttpResponse(null, { status: 503 });
      }),
    );
    const finder = await showFinder(finderFeed(), { near: '', map: 'none' });
    await ask(finder, 'Alder Group');
    await until(() => textOf(inFinder(finder, '.near')[0]) === 'What is near couldn’t be loaded.', 'nothing is said');
    for (let i = 0; i < 10; i++) {
      finder.requestUpdate();
      await finder.updateComplete;
    }
    expect(asked.sort()).to.deep.equal(['map-link-controller.ts', 'nearby-controller.ts']);
  });
});
