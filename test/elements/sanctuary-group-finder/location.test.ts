import { expect } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import {
  answered,
  button,
  cardNames,
  clearFinders,
  finderFeed,
  focusedIn,
  inFinder,
  resultsHeading,
  showFinder,
  textOf,
} from '../../support/finder-page.ts';
import { setWhereabouts } from '../../support/geolocation.ts';
import { until } from '../../support/until.ts';

/** One place for all the tests here: a browser answers again from memory for some minutes. */
const DUBLIN = { latitude: 53.31, longitude: -6.31, accuracy: 20_000 };

describe('sanctuary-group-finder: the visitor’s own location', () => {
  afterEach(async () => {
    await setWhereabouts('unknown');
    await clearFinders();
  });

  const said = (finder: SanctuaryGroupFinderElement): string => textOf(inFinder(finder, '#location')[0]);

  it('answers from where the visitor is, in the unit used there, and says when that is known only roughly', async () => {
    await setWhereabouts(DUBLIN);
    const finder = await showFinder();
    button(finder, 'Use my location').click();
    await answered(finder);
    expect(resultsHeading(finder)).to.equal('1 group near where you are');
    expect(cardNames(finder)).to.deep.equal(['Grúpa Coille']);
    expect(textOf(inFinder(finder, '.away')[0])).to.match(/^\d kilometres north-east$/);
    expect(said(finder)).to.contain('only roughly');
    expect(focusedIn(finder)?.id).to.equal('results-heading');
  });

  for (const [whereabouts, words] of [
    ['denied', 'didn’t share your location'],
    ['unknown', 'couldn’t tell where you are'],
  ] as const) {
    it(`says what to do instead when it is ${whereabouts}, by the button and to a screen reader (A12)`, async () => {
      await setWhereabouts(whereabouts);
      const finder = await showFinder();
      const press = button(finder, 'Use my location');
      press.focus();
      press.click();
      await until(() => said(finder).includes(words), said(finder));
      expect(inFinder(finder, '#location')[0]!.getAttribute('role')).to.equal('status');
      expect(press.getAttribute('aria-describedby')).to.equal('location');
      expect(focusedIn(finder)).to.equal(press);
      expect(inFinder(finder, '#results-heading')).to.have.length(0);
    });
  }

  it('says what to do instead on a page that is not secure, whose policy forbids it, and when it takes too long', async () => {
    const finder = await showFinder();
    const geolocation = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    try {
      Object.defineProperty(window, 'isSecureContext', { configurable: true, value: false });
      button(finder, 'Use my location').click();
      await until(() => said(finder).includes('https'), said(finder));
      Object.defineProperty(window, 'isSecureContext', secure);

      Object.defineProperty(Navigator.prototype, 'geolocation', {
        configurable: true,
        value: { getCurrentPosition: (_: unknown, fail: (error: { code: number }) => void) => fail({ code: 3 }) },
      });
      button(finder, 'Use my location').click();
      await until(() => said(finder).includes('too long'), said(finder));

      Object.defineProperty(Navigator.prototype, 'geolocation', { configurable: true, value: undefined });
      button(finder, 'Use my location').click();
      await until(() => said(finder).includes('This browser can’t'), said(finder));

      Object.defineProperty(Navigator.prototype, 'geolocation', geolocation);
      Object.defineProperty(document, 'featurePolicy', {
        configurable: true,
        value: { allowsFeature: () => false },
      });
      button(finder, 'Use my location').click();
      await until(() => said(finder).includes('This page doesn’t let us'), said(finder));
    } finally {
      Object.defineProperty(Navigator.prototype, 'geolocation', geolocation);
      Object.defineProperty(window, 'isSecureContext', secure);
      Reflect.deleteProperty(document, 'featurePolicy');
    }
  });

  it('is forgotten with the answer', async () => {
    await setWhereabouts(DUBLIN);
    const finder = await showFinder(finderFeed());
    button(finder, 'Use my location').click();
    await answered(finder);
    button(finder, 'Start again').click();
    await finder.updateComplete;
    expect(said(finder)).to.equal('');
    expect(inFinder(finder, '#results-heading')).to.have.length(0);
  });
});
