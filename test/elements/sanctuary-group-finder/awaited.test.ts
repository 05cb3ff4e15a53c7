import { expect } from '@open-wc/testing';
import { http, passthrough } from 'msw';
import {
  ask,
  cardNames,
  clearFinders,
  field,
  focusedIn,
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

// A page of its own: what has been loaded once is there for as long as the page is.
describe('sanctuary-group-finder: while the data for postcodes and towns is on its way', () => {
  before(forgetModules);
  after(clearFinders);

  it('finds groups by name, keeps a postcode in mind, and answers it when the data has come (C4, C5)', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let held = 0;
    (await mockNetwork()).use(
      http.get(/\/src\/geodata\/generated\//, async () => {
        held++;
        await gate;
        return passthrough();
      }),
    );
    const finder = await showFinder();
    field(finder).focus();
    await until(() => held > 0, 'nothing was asked for');

    await type(finder, 'alder');
    expect(options(finder).map(textOf), 'suggested').to.deep.equal(['Alder Group Local group']);
    await ask(finder, 'Alder Group');
    expect(resultsHeading(finder), 'answered').to.contain('near Alder Group');

    await type(finder, 'LS1 4AP');
    expect(options(finder), 'nothing is known of it yet').to.have.length(0);
    inFinder(finder, '[part~="find"]')[0]!.click();
    await until(() => textOf(inFinder(finder, '.wait')[0]) !== '', 'does not say that it is loading');
    expect(inFinder(finder, '#results-heading, #summary')).to.have.length(0);
    expect(field(finder).value, 'what was typed stays').to.equal('LS1 4AP');

    release();
    await until(() => resultsHeading(finder).includes('LS1'), 'never answered');
    expect(cardNames(finder)[0]).to.equal('Alder Group');
    expect(focusedIn(finder)?.id, 'focus goes to the answer').to.equal('results-heading');
  });
});
