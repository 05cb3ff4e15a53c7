import { expect } from '@open-wc/testing';
import { http, passthrough } from 'msw';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  button,
  cardNames,
  clearFinders,
  field,
  finderFeed,
  focusedIn,
  inFinder,
  mountFinder,
  options,
  resultsHeading,
  textOf,
  type,
} from '../../support/finder-page.ts';
import { forgetModules } from '../../support/forget-modules.ts';
import { setWhereabouts } from '../../support/geolocation.ts';
import { mockNetwork } from '../../support/msw.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';

// A page of its own: what has been loaded once is there for as long as the page is.
describe('sanctuary-group-finder: a visitor who is faster than what suggests and answers', () => {
  before(forgetModules);
  after(async () => {
    await setWhereabouts('unknown');
    await clearFinders();
  });

  it('loses nothing: what was typed, asked or located is seen to when it comes (A2, C4)', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    (await mockNetwork()).use(
      http.get(/\/answer\/answers\.ts/, async ({ request }) => {
        asked.push(request.url);
        await gate;
        return passthrough();
      }),
    );
    const { url } = await serveFeed(finderFeed());
    const there = async (attributes: Record<string, string> = {}): Promise<SanctuaryGroupFinderElement> => {
      const finder = mountFinder({ feed: url, ...attributes });
      await until(() => finder.status === 'ready', 'never ready');
      return finder;
    };

    const idle = await there();
    await until(() => asked.length > 0, 'not asked for with the list');
    const told = await there({ query: 'York' });
    expect(field(told).value, 'what the page asks stands in the field').to.equal('York');
    await setWhereabouts({ latitude: 53.8, longitude: -1.55 });
    const located = await there();
    button(located, 'Use my location').click();
    const pressed = await there();
    await type(pressed, 'Alder Group');
    button(pressed, 'Find').click();
    await until(() => textOf(inFinder(pressed, '.wait')[0]) === 'Loading', 'does not say that it is loading');
    expect(field(pressed).value, 'what was typed stays').to.equal('Alder Group');
    const typed = await there();
    await type(typed, 'alder');
    expect(options(typed)).to.have.length(0);
    expect(field(typed).getAttribute('aria-expanded')).to.equal('false');

    release();
    await until(() => options(typed).length > 0, 'nothing is suggested, for no key is pressed again');
    expect(textOf(options(typed)[0])).to.equal('Alder Group Local group');
    expect(field(typed).getAttribute('aria-expanded')).to.equal('true');
    for (const [finder, near] of [
      [told, 'York'],
      [located, 'where you are'],
      [pressed, 'Alder Group'],
    ] as const)
      await until(() => resultsHeading(finder).endsWith(`near ${near}`), `no answer near ${near}`);
    expect(cardNames(pressed)[0]).to.equal('Alder Group');
    expect(focusedIn(typed), 'focus stays with the visitor').to.equal(field(typed));
    expect(inFinder(idle, '#results-heading, #summary'), 'where nobody asked').to.have.length(0);
    expect(asked, 'requests').to.have.length(1);
  });
});
