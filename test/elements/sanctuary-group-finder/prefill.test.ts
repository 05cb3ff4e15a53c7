import { expect } from '@open-wc/testing';
import { setWhereabouts } from '../../support/geolocation.ts';
import {
  answered,
  ask,
  button,
  clearFinders,
  field,
  inFinder,
  resultsHeading,
  showFinder,
} from '../../support/finder-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: questions that are there already', () => {
  const before = location.href;
  afterEach(async () => {
    history.replaceState(null, '', before);
    await clearFinders();
  });

  const setHash = (hash: string): void => history.replaceState(null, '', location.pathname + location.search + hash);

  it('answers the attribute, without taking focus from the page', async () => {
    const finder = await showFinder(undefined, { query: 'Leeds' });
    await answered(finder);
    expect(resultsHeading(finder)).to.equal('3 groups near Leeds');
    expect(field(finder).value).to.equal('Leeds');
    expect(document.activeElement).to.equal(document.body);
    finder.query = 'York';
    await until(() => resultsHeading(finder).endsWith('near York'));
  });

  it('answers the address before the attribute, and when it changes', async () => {
    setHash('#find=York');
    const finder = await showFinder(undefined, { query: 'Leeds' });
    await answered(finder);
    expect(resultsHeading(finder)).to.contain('York');
    location.hash = '#find=LS1';
    await until(() => resultsHeading(finder).includes('LS1'));
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes a whole address as it is pasted, of which the postcode is the end', async () => {
    setHash('#find=Flat 12, 345 A Long Street of Many Houses, Headingley, Leeds, West Yorkshire, LS6 3AB');
    const finder = await showFinder();
    await answered(finder);
    expect(resultsHeading(finder)).to.equal('3 groups near LS6');
  });

  it('shares Leeds as Leeds, and Newport in Newport so that it is told from the others', async () => {
    const finder = await showFinder(undefined, { shareable: '' });
    const shared = (): string | null => new URLSearchParams(location.hash.slice(1)).get('find');
    await ask(finder, 'Leeds');
    expect(shared()).to.equal('Leeds');
    await ask(finder, 'Newport, Wales');
    expect(shared()).to.equal('Newport, Newport');
    await ask(finder, 'Ashford, Kent');
    expect(shared()).to.equal('Ashford, Kent');
  });

  it('lets an address that is no question be', async () => {
    setHash('#results');
    const finder = await showFinder();
    expect(field(finder).value).to.equal('');
    expect(inFinder(finder, '#results-heading, #summary')).to.have.length(0);
  });

  it('writes nothing into the address', async () => {
    const finder = await showFinder();
    const address = location.href;
    await ask(finder, 'LS1 4AP');
    expect(location.href).to.equal(address);
    button(finder, 'Start again').click();
    expect(location.href).to.equal(address);
  });

  it('writes what can be shared where the embedder allows it: a district, a town, a group, never more', async () => {
    const finder = await showFinder(undefined, { shareable: '' });
    for (const [text, hash] of [
      ['LS1 4AP', 'LS1'],
      ['LS1 4', 'LS1'],
      ['D02 X285', 'D02'],
      ['alder group', 'Alder Group'],
    ] as const) {
      await ask(finder, text);
      expect(new URLSearchParams(location.hash.slice(1)).get('find'), text).to.equal(hash);
    }
    const entries = history.length;
    await ask(finder, 'York');
    expect(history.length).to.equal(entries);
    const shared = location.hash;
    finder.remove();
    setHash(shared);
    const other = await showFinder();
    await answered(other);
    expect(resultsHeading(other), 'the address leads to the same answer').to.contain('near York');
  });

  it('shares neither where the visitor is nor what had no answer', async () => {
    await setWhereabouts({ latitude: 53.8, longitude: -1.55 });
    const finder = await showFinder(undefined, { shareable: '' });
    await ask(finder, 'York');
    expect(location.hash).not.to.equal('');
    button(finder, 'Use my location').click();
    await until(() => resultsHeading(finder).includes('where you are'));
    expect(location.hash).to.equal('');
    await ask(finder, 'zzzzqqq');
    expect(location.hash).to.equal('');
    await setWhereabouts('unknown');
  });
});
