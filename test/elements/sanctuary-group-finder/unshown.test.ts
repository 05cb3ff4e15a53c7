import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { hearConsole } from '../../support/console.ts';
import { button, clearFinders, field, inFinder, showFinder, textOf, type } from '../../support/finder-page.ts';
import { forgetModules } from '../../support/forget-modules.ts';
import { mockNetwork } from '../../support/msw.ts';
import { until } from '../../support/until.ts';

// A page of its own: a module that could not be loaded stays so for as long as the page does.
describe('sanctuary-group-finder: where what shows an answer cannot be loaded', () => {
  before(forgetModules);
  after(clearFinders);

  it('suggests all the same, asks for it from the first focus, and offers to try again where somebody has asked', async () => {
    const heard = hearConsole();
    const asked: string[] = [];
    (await mockNetwork()).use(
      http.get(/\/answer\/results\.view\.ts/, ({ request }) => {
        asked.push(request.url);
        return HttpResponse.error();
      }),
    );
    const finder = await showFinder();
    expect(asked, 'before anybody has come near').to.have.length(0);

    field(finder).focus();
    await until(() => asked.length > 0, 'not asked for at the first focus');
    await type(finder, 'alder');
    expect(inFinder(finder, '[role="option"]').map(textOf)).to.deep.equal(['Alder Group Local group']);
    expect(inFinder(finder, '[role="alert"]'), 'nobody has asked').to.have.length(0);

    await type(finder, 'Alder Group');
    button(finder, 'Find').click();
    await until(() => inFinder(finder, '[role="alert"]').length > 0, 'says nothing');
    expect(textOf(inFinder(finder, '[role="alert"]')[0])).to.contain('Try again');
    expect(inFinder(finder, '.results')).to.have.length(0);

    await type(finder, '');
    button(finder, 'Find').click();
    await until(() => inFinder(finder, '#summary').length > 0, 'what is wrong with a question needs none of it');
    expect(inFinder(finder, '[role="alert"]')).to.have.length(0);
    heard.stop();
  });
});
