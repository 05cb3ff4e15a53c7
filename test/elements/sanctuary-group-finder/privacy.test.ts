import { expect } from '@open-wc/testing';
import {
  answered,
  ask,
  button,
  clearFinders,
  field,
  finderFeed,
  options,
  resultsHeading,
  showFinder,
  type,
} from '../../support/finder-page.ts';
import { setWhereabouts } from '../../support/geolocation.ts';
import { mockNetwork } from '../../support/msw.ts';
import { spyOnKeeping } from '../../support/spy-on-keeping.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: privacy', () => {
  afterEach(async () => {
    await setWhereabouts('unknown');
    await clearFinders();
  });

  /** Names of everything the page has asked for, of us and of anybody. */
  const asked = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

  it('loads nothing to look up in before somebody comes to the field', async () => {
    performance.clearResourceTimings();
    const finder = await showFinder();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked().filter((name) => name.includes('/geodata/generated/'))).to.deep.equal([]);
    field(finder).focus();
    await until(() => asked().some((name) => name.includes('/geodata/generated/')), 'the data was never loaded');
  });

  it('asks nobody for anything once the data is there: typing, choosing, pressing, locating', async () => {
    const requests: string[] = [];
    const note = ({ request }: { request: Request }): unknown => requests.push(request.url);
    const worker = await mockNetwork();
    await setWhereabouts({ latitude: 53.8, longitude: -1.55 });
    const finder = await showFinder(finderFeed(), { near: '' });
    await ask(finder, 'Leeds'); // the data comes, and the places
    await ask(finder, 'D02');
    await new Promise((resolve) => setTimeout(resolve, 500));

    worker.events.on('request:start', note);
    performance.clearResourceTimings();
    const address = location.href;
    const spy = spyOnKeeping();
    try {
      for (let i = 1; i <= 'Swansea'.length; i++) await type(finder, 'Swansea'.slice(0, i));
      expect(options(finder)).not.to.have.length(0);
      options(finder)[0]!.click();
      for (const text of [
        'LS1 4AP',
        'Penzance',
        'Newport',
        'Llandundo',
        'zzzzqqq',
        'BFPO 61',
        'D02 X285',
        'Hazel Network',
      ])
        await ask(finder, text);
      button(finder, 'Use my location').click();
      await until(() => resultsHeading(finder).includes('where you are'));
      button(finder, 'Start again').click();
      await ask(finder, 'Truro');
      await answered(finder);
    } finally {
      spy.stop();
      worker.events.removeListener('request:start', note);
    }
    expect(requests).to.deep.equal([]);
    expect(asked()).to.deep.equal([]);
    expect(spy.used, 'but for the location, which was pressed for').to.deep.equal(['Geolocation getCurrentPosition']);
    expect(location.href).to.equal(address);
  });

  it('lets the browser send nothing of the field, wherever it stands', async () => {
    const finder = await showFinder();
    const outer = document.createElement('form');
    outer.dataset['scene'] = '';
    let sent = false;
    outer.addEventListener('submit', (event) => {
      sent = true;
      event.preventDefault();
    });
    document.body.append(outer);
    outer.append(finder);
    await ask(finder, 'Leeds');
    expect(sent, 'the page’s own form').to.equal(false);
    const own = finder.shadowRoot!.querySelector('form')!;
    for (const form of [outer, own]) expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});
