import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SanctuaryResultsEvent } from '../../../src/base/events.ts';
import {
  answered,
  ask,
  button,
  cardNames,
  clearFinders,
  field,
  finderFeed,
  focusedIn,
  inFinder,
  resultsHeading,
  showFinder,
  textOf,
} from '../../support/finder-page.ts';
import { mapFeed } from '../../support/map-feed.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { groupFeature } from '../../support/feeds.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-group-finder: answers', () => {
  afterEach(clearFinders);

  const card = (finder: Element, name: string): string =>
    textOf([...finder.shadowRoot!.querySelectorAll('[part~="card"]')].find((one) => textOf(one).includes(name)));

  it('lists the groups near a town, the nearest first, with how far and which way', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    expect(resultsHeading(finder)).to.equal('3 groups near Leeds');
    expect(cardNames(finder)).to.deep.equal(['Alder Group', 'Beech Group', 'Cedar Group']);
    expect(card(finder, 'Alder')).to.contain('Less than 1 mile away');
    expect(card(finder, 'Beech')).to.match(/[89] miles west/);
    expect(card(finder, 'Cedar')).to.match(/2[123] miles north-east/);
  });

  it('prints the answer with the addresses behind its links, and not the question (A11)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    try {
      await emulateMedia({ media: 'print' });
      expect(field(finder).checkVisibility()).to.equal(false);
      expect(button(finder, 'Start again').checkVisibility()).to.equal(false);
      const heading = inFinder(finder, '#results-heading')[0]!;
      expect(heading.checkVisibility()).to.equal(true);
      expect(getComputedStyle(heading).outlineStyle, 'a ring on paper').to.equal('none');
      const [link] = inFinder(finder, '[part~="card"] a');
      expect(getComputedStyle(link!, '::after').content).to.contain('https://leeds.example/');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('prints what may be meant, by pressing which nothing happens on paper (A11)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Newport');
    try {
      await emulateMedia({ media: 'print' });
      const [choice] = inFinder(finder, '.choice');
      expect(choice!.checkVisibility()).to.equal(true);
      expect(button(finder, 'Start again').checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('places a postcode by its sector where that is asked for, and shares its district all the same', async () => {
    const finder = await showFinder(finderFeed(), { sectors: '', shareable: '' });
    await ask(finder, 'LS16 8AA');
    expect(resultsHeading(finder)).to.equal('3 groups near LS16 8');
    expect(location.hash).to.equal('#find=LS16');
    button(finder, 'Start again').click();
    const plain = await showFinder();
    await ask(plain, 'LS16 8AA');
    expect(resultsHeading(plain)).to.equal('3 groups near LS16');
  });

  it('answers half a postcode, a whole one, an Eircode and a routing key', async () => {
    const finder = await showFinder();
    for (const [text, place] of [
      ['ls1', 'LS1'],
      ['LS1 4AP', 'LS1'],
      ['D02', 'D02'],
      ['D02 X285', 'D02'],
    ] as const) {
      await ask(finder, text);
      expect(resultsHeading(finder), text).to.match(new RegExp(`near ${place}`));
      button(finder, 'Start again').click();
      await finder.updateComplete;
    }
  });

  it('measures in kilometres in Ireland and in miles elsewhere', async () => {
    const finder = await showFinder(finderFeed(), { radius: '500' });
    await ask(finder, 'Cork');
    expect(card(finder, 'Grúpa')).to.match(/2[12]\d kilometres north-east/);
    button(finder, 'Start again').click();
    await finder.updateComplete;
    await ask(finder, 'Belfast');
    expect(card(finder, 'Grúpa')).to.match(/\d+ miles south/);
  });

  it('counts the groups in the heading, which takes focus (C4)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    expect(focusedIn(finder)?.id).to.equal('results-heading');
  });

  it('shows the nearest all the same where none is near, and how to start one', async () => {
    const finder = await showFinder(finderFeed(), { 'start-url': 'https://network.example/start', limit: '2' });
    await ask(finder, 'Penzance');
    expect(resultsHeading(finder)).to.equal('No group within 25 miles of Penzance');
    expect(cardNames(finder)).to.have.length(2);
    const start = inFinder<HTMLAnchorElement>(finder, '.start a')[0]!;
    expect(start.href).to.equal('https://network.example/start');
    expect(textOf(start)).to.equal('Start a group where you live');
  });

  it('leads to the publisher where the embedder gives no page for starting a group, and never to a script', async () => {
    const finder = await showFinder(finderFeed(), { 'start-url': 'javascript:alert(1)' });
    await ask(finder, 'Penzance');
    expect(inFinder<HTMLAnchorElement>(finder, '.start a')[0]!.href).to.equal('https://network.example/');
  });

  it('keeps to the limit, the radius and the nations it is given', async () => {
    const finder = await showFinder(finderFeed(), { limit: '1' });
    await ask(finder, 'Leeds');
    expect(cardNames(finder)).to.deep.equal(['Alder Group']);
    finder.limit = 9;
    finder.radius = '12km';
    await finder.updateComplete;
    expect(cardNames(finder)).to.deep.equal(['Alder Group']);
    finder.radius = '60mi';
    await finder.updateComplete;
    expect(cardNames(finder)).to.deep.equal(['Alder Group', 'Beech Group', 'Cedar Group', 'Derwent Group']);
    finder.nation = 'scotland';
    await finder.updateComplete;
    expect(cardNames(finder)).to.deep.equal(['Fir Group']);
  });

  it('says in words and shape which groups are paused, forming or closed (A5)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    expect(card(finder, 'Beech')).to.contain('just beginning');
    expect(card(finder, 'Cedar')).to.contain('taking a break');
    expect(inFinder(finder, '.arch.is-forming, .arch.is-paused')).to.have.length(2);
    await ask(finder, 'Elm Group');
    expect(card(finder, 'Elm'), 'closed: found by its name, and only so').to.contain('no longer running');
  });

  it('gives the areas covered and the ways to a group', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    expect(card(finder, 'Alder')).to.contain('Covers Leeds');
    const links = inFinder<HTMLAnchorElement>(finder, '[part~="card"]:first-child a');
    expect(links.map(({ href }) => href)).to.deep.equal(['https://leeds.example/', 'https://leeds.example/contact']);
    expect(links.map(textOf)).to.deep.equal(['Alder Group', 'Get in touch with Alder Group']);
  });

  it('finds a group by its name, with its neighbours, and by an area it covers', async () => {
    const finder = await showFinder();
    await ask(finder, 'alder group');
    expect(resultsHeading(finder)).to.equal('3 groups near Alder Group');
    expect(card(finder, 'Alder')).not.to.contain('mile');
    await ask(finder, 'holderness and the wolds');
    expect(resultsHeading(finder)).to.contain('near Derwent Group');
    await ask(finder, 'Hazel Network');
    expect(resultsHeading(finder), 'one that is nowhere').to.equal('1 group found for “Hazel Network”');
  });

  it('offers choices where a name means several places, and answers the one pressed', async () => {
    const finder = await showFinder();
    await ask(finder, 'Newport');
    expect(resultsHeading(finder)).to.equal('Which “Newport” do you mean?');
    expect(focusedIn(finder)?.id).to.equal('results-heading');
    const wight = inFinder(finder, '.choice').find((choice) => textOf(choice).includes('Wight'))!;
    wight.click();
    await until(() => resultsHeading(finder).startsWith('No group within'));
    expect(focusedIn(finder)?.id).to.equal('results-heading');
    expect(field(finder).value).to.contain('Newport');
  });

  it('asks "did you mean" where a name is nearly one', async () => {
    const finder = await showFinder();
    await ask(finder, 'Llandundo');
    expect(resultsHeading(finder)).to.contain('Did you mean');
    expect(inFinder(finder, '.choice').map(textOf).join(' ')).to.contain('Llandudno');
  });

  for (const [text, words] of [
    ['', 'Type a postcode, a town or the name of a group.'],
    ['BFPO 61', 'forces address'],
    ['zzzzqqq', 'We don’t know “zzzzqqq”'],
    ['ZZ1 1ZZ', 'No postcode begins like'],
  ] as const) {
    it(`says what is wrong with "${text}" by the field and before it, and moves focus there (C3, A12)`, async () => {
      const finder = await showFinder();
      await ask(finder, text);
      const summary = inFinder(finder, '#summary')[0]!;
      expect(textOf(summary)).to.contain('There is a problem').and.to.contain(words);
      expect(focusedIn(finder)).to.equal(summary);
      expect(summary.getAttribute('role')).to.equal('group');
      const input = field(finder);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const [id = ''] = input.getAttribute('aria-describedby')!.split(' ');
      expect(textOf(finder.shadowRoot!.getElementById(id))).to.contain(words);
      inFinder(summary as never, 'button');
      summary.querySelector('button')!.click();
      expect(focusedIn(finder)).to.equal(input);
      await ask(finder, 'Leeds');
      expect(input.hasAttribute('aria-invalid'), 'mended').to.equal(false);
      expect(inFinder(finder, '#summary')).to.have.length(0);
    });
  }

  it('starts again: nothing is left, and focus is in the field (A2)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    button(finder, 'Start again').click();
    await finder.updateComplete;
    expect(field(finder).value).to.equal('');
    expect(focusedIn(finder)).to.equal(field(finder));
    expect(inFinder(finder, '[part~="results"]')).to.have.length(0);
  });

  it('tells the page which groups it found, and nothing of what was asked', async () => {
    const finder = await showFinder();
    const heard: string[][] = [];
    const hear = (event: SanctuaryResultsEvent): unknown => heard.push(event.groups.map(({ id }) => id));
    document.addEventListener('sanctuary-results', hear);
    await ask(finder, 'Leeds');
    button(finder, 'Start again').click();
    document.removeEventListener('sanctuary-results', hear);
    expect(heard).to.deep.equal([['leeds', 'bradford', 'york'], []]);
  });

  it('tells the page which group a visitor goes to', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    let selected: string | undefined;
    finder.addEventListener('sanctuary-select', (event) => (selected = event.listing?.id), { once: true });
    const link = inFinder(finder, '[part~="name"] a')[0]!;
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(selected).to.equal('leeds');
  });

  it('names where the data on the device comes from, once there is any', async () => {
    const finder = await showFinder();
    const about = (): string => textOf(inFinder(finder, '[part~="about"]')[0]);
    expect(about()).to.contain('The look-up runs on this device');
    field(finder).focus();
    await until(() => about().includes('Office for National Statistics') && about().includes('GeoNames'), about());
  });

  it('counts what is near a group, fetching the places only for that', async () => {
    const feed = finderFeed();
    const places = await serveFeed(feed['places']);
    const finder = await showFinder({ ...feed, places: places.url }, { near: '' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(places.requests, 'before there is an answer').to.equal(0);
    await ask(finder, 'Leeds');
    await until(() => card(finder, 'Alder').includes('Within 5 miles'));
    expect(card(finder, 'Alder')).to.contain('Within 5 miles: 1 school and 2 library services');
    expect(card(finder, 'Beech')).to.contain('Nothing listed yet within 5 miles');
    expect(places.requests).to.equal(1);
  });

  it('never fetches the places where they are not asked for', async () => {
    const feed = finderFeed();
    const places = await serveFeed(feed['places']);
    const finder = await showFinder({ ...feed, places: places.url });
    await ask(finder, 'Leeds');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(places.requests).to.equal(0);
  });

  it('shows what a new feed says, and keeps focus where it was', async () => {
    const feed = await serveFeed(finderFeed());
    const finder = await showFinder(undefined, { feed: feed.url });
    await ask(finder, 'Leeds');
    feed.body = mapFeed([groupFeature({ id: 'new', name: 'New Group' })]);
    await finder.refresh();
    await until(() => cardNames(finder).includes('New Group'));
    expect(focusedIn(finder)?.id).to.equal('results-heading');
  });

  it('is asked by keys alone (A2)', async () => {
    const finder = await showFinder();
    field(finder).focus();
    await sendKeys({ type: 'Leeds' });
    await sendKeys({ press: 'Enter' });
    await answered(finder);
    expect(focusedIn(finder)?.id).to.equal('results-heading');
    await sendKeys({ press: 'Tab' });
    expect(textOf(focusedIn(finder))).to.equal('Alder Group');
  });
});
