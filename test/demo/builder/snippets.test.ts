import { expect } from '@open-wc/testing';
import { WAYS, plainConfiguration, type Configuration, type Way } from '../../../demo/builder/model/configuration.ts';
import { ELEMENTS } from '../../../demo/builder/model/element-options.ts';
import { WAYS_IN } from '../../../demo/builder/snippets/ways.ts';
import { PARAMETERS } from '../../../src/embed/generated/parameters.ts';
import { readParameters } from '../../../src/embed/read-parameters.ts';

const NASTY = `"><script>alert('1')</script> & <b title='x'>&quot;&amp;`;

/** What a browser makes of the pieces that are markup. Nothing in it runs. */
function parsed(way: string, configuration: Configuration): Document {
  const pieces = WAYS_IN.find((each) => each.way === way)!.write(configuration);
  const markup = pieces.filter(({ code }) => code.startsWith('<')).map(({ code }) => code);
  return new DOMParser().parseFromString(markup.join('\n'), 'text/html');
}

/** All that one way gives to copy. */
const writes = (way: Way, configuration: Configuration): string =>
  WAYS_IN.find((each) => each.way === way)!
    .write(configuration)
    .map(({ code }) => code)
    .join();

const chosen = (tag: string, options: Record<string, string> = {}): Configuration => ({
  ...plainConfiguration(tag),
  feed: 'https://feed.example/feed.json?a=1&b="2"',
  files: 'https://files.example/widgets',
  words: NASTY,
  href: 'https://site.example/?q=<&r="',
  options,
});

describe('builder: snippets', () => {
  it('knows every way it offers', () => {
    for (const { way } of WAYS_IN) expect(WAYS).to.include(way);
  });

  for (const { tag } of ELEMENTS) {
    it(`writes ${tag} so that a browser reads back what was chosen, whatever stands in it`, () => {
      const options = { heading: NASTY, theme: 'plain' };
      const content = parsed('tag', chosen(tag, options));
      const [script, ...others] = content.querySelectorAll('script');
      expect(others, 'text became a script').to.deep.equal([]);
      expect(script?.src).to.equal('https://files.example/widgets/autoloader.js');
      const widget = content.querySelector(tag)!;
      expect(widget.getAttribute('heading')).to.equal(NASTY);
      expect(widget.getAttribute('theme')).to.equal('plain');
      expect(widget.getAttribute('feed')).to.equal('https://feed.example/feed.json?a=1&b="2"');
      expect(widget.querySelector('a')?.textContent).to.equal(NASTY);
      expect(widget.querySelector('a')?.getAttribute('href')).to.equal('https://site.example/?q=<&r="');
      expect(content.querySelector('b')).to.equal(null);
    });

    it(`keeps the space of ${tag}, in a style sheet where the policy asks for it`, () => {
      const attribute = parsed('tag', chosen(tag)).querySelector(tag)?.getAttribute('style');
      expect(attribute).to.match(/^display: block; min-height: \S+/);
      const sheet = { ...chosen(tag), sheet: true };
      expect(parsed('tag', sheet).querySelector('[style]')).to.equal(null);
      const rule = WAYS_IN[0]!.write(sheet).at(-1)?.code ?? '';
      const style = new CSSStyleSheet();
      style.replaceSync(rule);
      const written = style.cssRules[0] as CSSStyleRule;
      expect(written.selectorText).to.equal(tag);
      expect(written.style.minHeight).to.not.equal('');
    });
  }

  it('writes a switch by its name alone', () => {
    const code = WAYS_IN[0]!.write(chosen('sanctuary-map', { timeline: '' }))[0]?.code;
    expect(code).to.match(/\stimeline\s/);
  });

  it('keeps a counter inside its sentence', () => {
    const counter = chosen('sanctuary-pledge-counter', { size: 'inline' });
    expect(parsed('tag', counter).querySelector('sanctuary-pledge-counter')?.hasAttribute('style')).to.equal(false);
    expect(parsed('div', counter).querySelector('[data-sanctuary-widget]')?.localName).to.equal('span');
  });

  it('writes a div that says all that the tag would', () => {
    const content = parsed('div', chosen('sanctuary-map', { nation: 'wales', timeline: '' }));
    const div = content.querySelector<HTMLElement>('div')!;
    expect(div.dataset).to.include({ sanctuaryWidget: 'map', nation: 'wales', timeline: '' });
    expect(div.dataset['feed']).to.equal('https://feed.example/feed.json?a=1&b="2"');
    expect(div.querySelector('a')?.textContent).to.equal(NASTY);
  });

  it('states a consent on the tag alone, where not everybody may write', () => {
    const given = chosen('sanctuary-map', { 'tiles-consent': 'given' });
    const wayWrites = (way: Way): boolean => /tiles-consent/.test(writes(way, { ...given, way }));
    expect(WAYS.filter(wayWrites)).to.deep.equal(['tag', 'file', 'npm']);
  });

  it('writes a frame whose address the page in it takes whole', () => {
    for (const { tag } of ELEMENTS) {
      const options = { heading: NASTY, theme: 'plain', 'tiles-consent': 'given', map: 'other' };
      const frame = parsed('frame', { ...chosen(tag, options), way: 'frame', lang: 'ar' }).querySelector('iframe')!;
      const { origin, pathname, search } = new URL(frame.src);
      expect(origin + pathname).to.equal(`https://files.example/widgets/embed/${tag.replace('sanctuary-', '')}.html`);
      const { attributes, lang, faults } = readParameters(search, PARAMETERS[tag]!);
      expect(faults).to.deep.equal([]);
      expect(lang).to.equal('ar');
      expect(Object.fromEntries(attributes)).to.deep.equal({ feed: chosen(tag).feed, heading: NASTY, theme: 'plain' });
      expect(frame.title).to.not.equal('');
    }
  });

  it('writes the command that binds frames to a feed so that a shell reads back what was chosen', () => {
    const frame = (configuration: Partial<Configuration>): string =>
      WAYS_IN.find(({ way }) => way === 'frame')!
        .write({ ...chosen('sanctuary-map'), ...configuration })
        .find(({ name }) => name === 'the command')!.code;
    expect(frame({ feed: 'https://feed.example/feed.json', lang: 'cy' })).to.equal(
      'npm run embed -- --feed https://feed.example/feed.json --base https://files.example/widgets/ --lang cy',
    );
    expect(frame({ feed: "https://feed.example/?b='$(x)'" })).to.contain(
      String.raw`--feed 'https://feed.example/?b='\''$(x)'\''' --base`,
    );
  });

  it('ties the one file to its hash, where that is known', () => {
    const { write } = WAYS_IN.find(({ way }) => way === 'file')!;
    const [known, unknown] = ['sha384-abc', undefined].map((hash) => write(chosen('sanctuary-map'), hash)[0]?.code);
    expect(known).to.contain('integrity="sha384-abc"').and.to.contain('crossorigin="anonymous"');
    expect(unknown).to.not.match(/integrity|crossorigin/);
  });

  it('imports by a path that the package exports', async () => {
    const { exports } = (await import('../../../package.json')).default as { exports: object };
    for (const { tag } of ELEMENTS) {
      const code = WAYS_IN.find(({ way }) => way === 'npm')!.write(chosen(tag))[0]?.code ?? '';
      const path = /^import 'sanctuary-widgets(\/.+)';$/.exec(code)?.[1];
      expect(Object.keys(exports)).to.include(`.${path}`);
    }
  });

  it('writes a link with no script where nothing else is allowed, and a picture for the badge alone', () => {
    for (const { tag } of ELEMENTS) {
      const content = parsed('link', chosen(tag));
      expect(content.querySelectorAll('script, iframe')).to.have.length(0);
      expect(content.querySelector('a')?.textContent).to.equal(NASTY);
      const image = content.querySelector('img');
      if (tag === 'sanctuary-badge') expect(image?.alt).to.equal(NASTY);
      else expect(image).to.equal(null);
    }
  });
});
