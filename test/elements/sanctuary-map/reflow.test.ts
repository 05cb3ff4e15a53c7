import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { cutText } from '../../support/cut-text.ts';
import { atEverySize, lookAtLeisure } from '../../support/looks.ts';
import { all, clearPage, mountMap, named, scene } from '../../support/map-page.ts';
import { SCENES } from '../../support/map-scenes.ts';

describe('sanctuary-map: room for text and fingers', () => {
  lookAtLeisure(clearPage);

  function expectRoom(map: SanctuaryMapElement, where: string): void {
    expect(cutText(map.shadowRoot!), where).to.deep.equal([]);
    for (const box of [map, ...all(map, '[part~="side"]')]) {
      expect(box.scrollWidth, `${where}: ${box.className} scrolls sideways`).to.be.at.most(box.clientWidth);
    }
    for (const part of all(map, '[part~="side"] > *')) {
      expect(part.scrollHeight, `${where}: ${part.className} is squeezed`).to.be.at.most(part.clientHeight + 1);
    }
  }

  it('has a width where its content gives the width, and takes less where there is less', async () => {
    const map = mountMap();
    const around = scene(map);
    await map.updateComplete;
    for (const style of ['inline-size: max-content', 'float: left', 'display: inline-flex', 'display: inline-grid']) {
      around.style.cssText = style;
      expect(map.offsetWidth, style).to.equal(320);
    }
    for (const style of ['display: flex; inline-size: 150px', 'display: grid; inline-size: 150px']) {
      around.style.cssText = style;
      expect(map.offsetWidth, style).to.equal(150);
    }
  });

  for (const [name, show] of Object.entries(SCENES)) {
    it(`"${name}" cuts no text at any width, size or spacing (A6)`, () => atEverySize(show, expectRoom));

    it(`"${name}" has targets of 24 px at least, 44 px for the main ones (A4)`, async () => {
      for (const width of [280, 1280]) {
        await setViewport({ width, height: 900 });
        const map = await show({});
        const targets = all(map, 'button, a[href], summary, label').filter((target) => target.checkVisibility());
        if (name !== 'loading' && name !== 'empty') expect(targets.length, 'targets').to.be.above(0);
        for (const target of targets) {
          const box = target.getBoundingClientRect();
          const least = target.matches('[part~="row"], .mark, [part~="controls"] button') ? 44 : 24;
          const what = `${width} px: "${named(target)}" ${Math.round(box.width)} by ${Math.round(box.height)}`;
          expect(Math.min(box.width, box.height), what).to.be.at.least(least - 0.1);
        }
        map.remove();
      }
    });
  }

  it('finds text that is cut, when there is some', async () => {
    const map = await SCENES['ready']!({});
    const row = all(map, '[part~="row"]')[0]!;
    row.style.cssText = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
    expect(cutText(map.shadowRoot!).join()).to.contain('Alder Group');
  });

  it('reads the spacing a visitor asks for, in every part', async () => {
    const map = await SCENES['filter open']!({});
    map.style.setProperty('letter-spacing', '3px', 'important');
    for (const part of all(map, 'h2, h3, p, button, label, span, a')) {
      expect(getComputedStyle(part).letterSpacing, `${part.localName} ${named(part)}`).to.equal('3px');
    }
  });
});
