import { expect } from '@open-wc/testing';
import type { SanctuaryGroupFinderElement } from '../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import type { SanctuaryMapElement } from '../src/elements/sanctuary-map/sanctuary-map.ts';
import '../src/autoloader.ts';
import { hearConsole } from './support/console.ts';
import { wholeFeed } from './support/feeds.ts';
import { serveFeed } from './support/serve-feed.ts';
import { until } from './support/until.ts';

describe('markup for editors who may not write our tags', () => {
  let feed: string;
  const sections: HTMLElement[] = [];

  before(async () => {
    feed = (await serveFeed(wholeFeed())).url;
  });

  afterEach(() => sections.splice(0).forEach((section) => section.remove()));

  /** Puts markup in the page as an editor's page has it: parsed. `FEED` is the feed's address. */
  function paste(html: string): HTMLElement {
    const section = document.createElement('section');
    section.append(...new DOMParser().parseFromString(html.replaceAll('FEED', feed), 'text/html').body.childNodes);
    document.body.append(section);
    sections.push(section);
    return section;
  }

  const widgetIn = async (within: ParentNode, tag: string): Promise<HTMLElement> => {
    await until(() => within.querySelector(tag), `no <${tag}> was made`);
    return within.querySelector<HTMLElement>(tag)!;
  };
  const isReady = (widget: HTMLElement): Promise<void> =>
    until(() => widget.getAttribute('status') === 'ready', 'it did not get ready');

  /** Long enough for a widget that should not be there to have been made. */
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

  it('puts the widget into a div, which keeps its place, size and class', async () => {
    const section = paste(`
      <div class="wide" id="net" style="min-height: 200px" data-sanctuary-widget="pledge-counter" data-feed="FEED">
        <p>Ask your council.</p>
      </div>`);
    const div = section.firstElementChild!;
    const counter = await widgetIn(div, 'sanctuary-pledge-counter');
    expect(section.children).to.have.length(1);
    expect(section.firstElementChild).to.equal(div);
    expect(div.id).to.equal('net');
    expect(div.className).to.equal('wide');
    expect(div.getBoundingClientRect().height).to.be.at.least(200);
    expect([...div.children]).to.deep.equal([counter]);
    expect(counter.textContent).to.contain('Ask your council.');
    await isReady(counter);
  });

  it('makes each of the five, by its tag without the prefix in any case', async () => {
    for (const name of ['Map', 'group-finder', 'pledge-counter', 'STORY-CAROUSEL', 'badge']) {
      const section = paste(`<div data-sanctuary-widget="${name}" data-feed="FEED" data-place="somewhere"></div>`);
      const widget = await widgetIn(section, `sanctuary-${name.toLowerCase()}`);
      expect(widget.shadowRoot, name).not.to.equal(null);
      expect(widget.getAttribute('feed')).to.equal(feed);
    }
  });

  it('carries over the attributes that the element knows, and nothing else', async () => {
    const section = paste(`
      <div data-sanctuary-widget="map" data-feed="FEED" data-heading-level="3" data-no-filters data-layout="list"
        data-onclick="document.title = 'taken'" data-style="display: none" data-class="gone" data-id="x" data-slot="y"
        onclick="document.body.dataset.pressed = ''" lang="cy" title="Ours"></div>`);
    const map = (await widgetIn(section, 'sanctuary-map')) as SanctuaryMapElement;
    await map.updateComplete;
    expect(map.getAttributeNames()).to.have.members([
      'feed',
      'heading-level',
      'no-filters',
      'layout',
      'status', // which it sets itself
    ]);
    expect(map.headingLevel).to.equal(3);
    expect(map.noFilters).to.equal(true);
  });

  it('leaves a link a link, within the widget, and never takes its address for the feed', async () => {
    const section = paste(`
      <p>Near you: <a class="button" href="https://groups.example/all.json" data-sanctuary-widget="group-finder">All groups</a>.</p>`);
    const link = section.querySelector('a')!;
    const { warnings, stop } = hearConsole();
    const finder = (await widgetIn(section, 'sanctuary-group-finder')) as SanctuaryGroupFinderElement;
    await finder.updateComplete;
    stop();
    expect(finder.parentElement?.localName).to.equal('p');
    expect([...finder.children]).to.deep.equal([link]);
    expect(link.href).to.equal('https://groups.example/all.json');
    expect(link.className).to.equal('button');
    expect(finder.feed).to.equal(undefined);
    expect(link.checkVisibility()).to.equal(true);
    expect(warnings.join()).not.to.contain('names no widget');
  });

  it('shows the widget in place of a link once it can run', async () => {
    const section = paste(
      `<a href="https://groups.example/" data-sanctuary-widget="group-finder" data-feed="FEED">All groups</a>`,
    );
    await isReady(await widgetIn(section, 'sanctuary-group-finder'));
    expect(section.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('gives a name it does not know one warning', async () => {
    const { warnings, stop } = hearConsole();
    const section = paste('<div data-sanctuary-widget="mapp">One</div><div data-sanctuary-widget="mapp">Two</div>');
    await until(() => warnings.length > 0, 'nothing was said');
    await settle();
    stop();
    expect(warnings).to.deep.equal([
      'data-sanctuary-widget="mapp" names no widget. Write one of: map, group-finder, pledge-counter, story-carousel, badge.',
    ]);
    expect(section.textContent).to.equal('OneTwo');
  });

  it('takes no consent, for markup may be written by anybody whose posts keep it, and says so once', async () => {
    const { warnings, stop } = hearConsole();
    const section = paste(`
      <div data-sanctuary-widget="map" data-feed="FEED" data-tiles data-tiles-consent="given"></div>
      <div data-sanctuary-widget="story-carousel" data-feed="FEED" data-limit="3" data-stories-published-with-consent></div>
      <a href="/x" data-sanctuary-widget="story-carousel" data-feed="FEED" data-Stories-Published-With-Consent="">Stories</a>`);
    const map = await widgetIn(section, 'sanctuary-map');
    await until(() => section.querySelectorAll('sanctuary-story-carousel').length === 2);
    stop();
    expect(map.hasAttribute('tiles')).to.equal(true);
    expect(map.hasAttribute('tiles-consent')).to.equal(false);
    for (const carousel of section.querySelectorAll('sanctuary-story-carousel'))
      expect(carousel.hasAttribute('stories-published-with-consent')).to.equal(false);
    expect(section.querySelector('sanctuary-story-carousel')?.getAttribute('limit')).to.equal('3');
    expect(warnings.filter((each) => each.startsWith('data-tiles-consent is left out'))).to.have.length(1);
    expect(warnings.filter((each) => each.startsWith('data-stories-published-with-consent'))).to.have.length(1);
  });

  it('leaves alone what can hold no widget, and says so', async () => {
    const { warnings, stop } = hearConsole();
    const section = paste(`
      <img alt="" data-sanctuary-widget="badge" data-feed="FEED">
      <select aria-label="One" data-sanctuary-widget="badge" data-feed="FEED"><option>1</option></select>
      <svg data-sanctuary-widget="badge" data-feed="FEED"><a data-sanctuary-widget="badge" href="/x"></a></svg>
      <table><tbody><tr data-sanctuary-widget="badge" data-feed="FEED"><td>A cell</td></tr></tbody></table>
      <table><tbody><tr><td data-sanctuary-widget="badge" data-feed="FEED">Another</td></tr></tbody></table>`);
    await until(() => section.querySelector('td sanctuary-badge'));
    await settle();
    stop();
    expect(section.querySelectorAll('sanctuary-badge')).to.have.length(1);
    expect(warnings.filter((each) => each.includes('can hold no widget'))).to.deep.equal(
      ['img', 'select', 'svg', 'a', 'tr'].map(
        (tag) => `<${tag}> can hold no widget: put data-sanctuary-widget on a <div> or a link.`,
      ),
    );
  });

  it('makes one widget, however often the markup is met', async () => {
    const section = paste(`
      <div data-sanctuary-widget="badge" data-feed="FEED" data-place="a">A</div>
      <a href="/b" data-sanctuary-widget="badge" data-feed="FEED" data-place="b">B</a>`);
    await until(() => section.querySelectorAll('sanctuary-badge').length === 2);
    const copy: string = '../src/autoloader.ts?copy=2';
    await import(copy);
    document.body.prepend(section);
    document.body.append(section);
    // saved by an editor as it stood
    const saved = paste(new XMLSerializer().serializeToString(section));
    await settle();
    expect(section.querySelectorAll('sanctuary-badge')).to.have.length(2);
    expect(saved.querySelectorAll('sanctuary-badge')).to.have.length(2);
  });

  it('takes what lies within a widget for its fallback', async () => {
    const section = paste(`
      <div data-sanctuary-widget="map" data-feed="FEED">
        <p><a href="/list" data-sanctuary-widget="badge" data-feed="FEED">List</a></p>
      </div>
      <sanctuary-map feed="FEED"><a href="/list" data-sanctuary-widget="badge" data-feed="FEED">List</a></sanctuary-map>`);
    await widgetIn(section.querySelector('div')!, 'sanctuary-map');
    await settle();
    expect(section.querySelector('sanctuary-badge')).to.equal(null);
    expect(section.querySelectorAll('sanctuary-map')).to.have.length(2);
  });

  it('links a finder to a map by the id of its markup', async () => {
    const section = paste(`
      <div id="the-map" data-sanctuary-widget="map" data-feed="FEED"></div>
      <div data-sanctuary-widget="group-finder" data-feed="FEED" data-map="the-map"></div>`);
    const map = (await widgetIn(section, 'sanctuary-map')) as SanctuaryMapElement;
    const finder = (await widgetIn(section, 'sanctuary-group-finder')) as SanctuaryGroupFinderElement;
    await isReady(finder);
    finder.query = 'Leeds';
    await until(() => (map.numbered?.length ?? 0) > 0, 'the map was shown nothing');
  });
});
