import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { http, passthrough } from 'msw';
import { loadGazetteer } from '../../../src/geodata/load-gazetteer.ts';
import { clearFinders, field, options, showFinder, textOf, type } from '../../support/finder-page.ts';
import { forgetModules } from '../../support/forget-modules.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

// A page of its own: what has been loaded once is there for as long as the page is.
describe('sanctuary-group-finder: a list that somebody goes through', () => {
  before(forgetModules);
  after(clearFinders);

  it('stays as it is when the data comes, and has the towns from the next key on (A2, C1)', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    (await mockNetwork()).use(
      http.get(/\/src\/geodata\/generated\//, async () => {
        await gate;
        return passthrough();
      }),
    );
    const finder = await showFinder();
    await type(finder, 'alder');
    await until(() => options(finder).length > 0, 'nothing is suggested');
    await sendKeys({ press: 'ArrowDown' });
    const active = (): string | null => field(finder).getAttribute('aria-activedescendant');
    expect(active()).to.equal('option-0');

    release();
    await loadGazetteer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(active(), 'under the visitor’s hand').to.equal('option-0');
    expect(options(finder).map(textOf)).to.deep.equal(['Alder Group Local group']);
    await type(finder, 'alders');
    expect(options(finder).map(textOf).join(' | ')).to.contain('Aldershot');
  });
});
