import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { all, clearCounters, showCounter } from '../../support/counter-page.ts';
import { COUNTER_SCENES } from '../../support/counter-scenes.ts';
import { cutText } from '../../support/cut-text.ts';
import { atEverySize, inEveryLook, isAccessible, lookAtLeisure } from '../../support/looks.ts';

describe('sanctuary-pledge-counter: axe, and room for text and fingers', () => {
  lookAtLeisure(clearCounters);

  it('looks inside the widget: finds a button without a name', async () => {
    const { counter } = await showCounter();
    all(counter, 'section')[0]?.append(document.createElement('button'));
    await expect(counter).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(COUNTER_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width (A1)`, () =>
      inEveryLook(scene, async (counter) => {
        await isAccessible(counter);
      }));

    it(`"${name}" cuts no text at any width, size or spacing (A6)`, () =>
      atEverySize(scene, (counter, where) => {
        expect(cutText(counter.shadowRoot!), where).to.deep.equal([]);
        expect(counter.scrollWidth, where).to.be.at.most(Math.max(counter.clientWidth, 0));
      }));
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
