import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from '../../support/console.ts';
import { all, clearCounters, showCounter } from '../../support/counter-page.ts';
import { COUNTER_SCENES } from '../../support/counter-scenes.ts';
import { cutText } from '../../support/cut-text.ts';

/** Every two of width, language and scheme come together once. */
const LOOKS = [
  { width: 280, lang: 'en', scheme: 'light' },
  { width: 280, lang: 'cy', scheme: 'dark' },
  { width: 280, lang: 'ar', scheme: 'light' },
  { width: 1280, lang: 'en', scheme: 'dark' },
  { width: 1280, lang: 'cy', scheme: 'light' },
  { width: 1280, lang: 'ar', scheme: 'dark' },
];
const TEXT_SPACING = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

describe('sanctuary-pledge-counter: axe, and room for text and fingers', function () {
  this.timeout(20_000);
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    document.documentElement.style.fontSize = '';
    await clearCounters();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });

  it('looks inside the widget: finds a button without a name', async () => {
    const { counter } = await showCounter();
    all(counter, 'section')[0]?.append(document.createElement('button'));
    await expect(counter).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(COUNTER_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width (A1)`, async () => {
      for (const { width, ...attributes } of LOOKS) {
        await setViewport({ width, height: 900 });
        const counter = await scene(attributes);
        try {
          await expect(counter).to.be.accessible();
        } catch (error) {
          throw new Error(`${width} px, ${Object.values(attributes).join(', ')}: ${String(error)}`, { cause: error });
        }
        counter.remove();
      }
    });

    it(`"${name}" cuts no text at any width, size or spacing (A6)`, async () => {
      for (const width of [280, 1280]) {
        await setViewport({ width, height: 900 });
        for (const lang of ['en', 'ar']) {
          const counter = await scene({ lang });
          const expectRoom = (where: string): void => {
            expect(cutText(counter.shadowRoot!), `${width} px ${lang} ${where}`).to.deep.equal([]);
            expect(counter.scrollWidth, `${width} px ${lang} ${where}`).to.be.at.most(Math.max(counter.clientWidth, 0));
          };
          expectRoom('');
          for (const [property, value] of Object.entries(TEXT_SPACING)) {
            counter.style.setProperty(property, value, 'important');
          }
          expectRoom('text spacing');
          counter.removeAttribute('style');
          document.documentElement.style.fontSize = '200%';
          expectRoom('text at 200 %');
          document.documentElement.style.fontSize = '';
          counter.remove();
        }
      }
    });
  }

  it('has targets of 24 px at least, 44 px for the main ones (A4)', async () => {
    for (const width of [280, 1280]) {
      await setViewport({ width, height: 900 });
      const counter = await COUNTER_SCENES['supporters']!({});
      const targets = all(counter, 'button, a[href], input').filter((target) => target.checkVisibility());
      expect(targets.length).to.be.above(5);
      for (const target of targets) {
        const { height } = target.getBoundingClientRect();
        const least = target.matches('.control, input') ? 44 : 24;
        expect(height, `${width} px: ${target.textContent.trim()}`).to.be.at.least(least - 0.1);
      }
      counter.remove();
    }
  });

  it('is one region with a name, at the level of heading the page asks for (A3)', async () => {
    const { counter } = await showCounter(undefined, { heading: 'Our pledges', 'heading-level': '4' });
    const [section] = all(counter, 'section');
    expect(all(counter, 'section')).to.have.length(1);
    const label = counter.shadowRoot?.getElementById(section?.getAttribute('aria-labelledby') ?? '');
    expect([label?.localName, label?.textContent]).to.deep.equal(['h4', 'Our pledges']);
    expect(all(counter, 'h5')).to.have.length(1);
  });

  it('shows how far it has come in the colours a visitor has chosen (A5)', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { counter } = await showCounter();
    const style = (selector: string, name: 'stroke' | 'fill' | 'color' | 'backgroundColor') =>
      getComputedStyle(all(counter, selector)[0]!)[name];
    expect(style('.filled', 'stroke')).not.to.equal(style('.widget', 'backgroundColor'));
    expect(style('.bar', 'fill')).not.to.equal(style('.bar-track', 'fill'));
    expect(style('.pledge .main', 'color')).not.to.equal(style('.pledge .main', 'backgroundColor'));
    await emulateMedia({ forcedColors: 'none' });
  });
});
