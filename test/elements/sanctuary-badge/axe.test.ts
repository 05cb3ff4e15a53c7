import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { all, badgeFeed, clearBadges, showBadge } from '../../support/badge-page.ts';
import { BADGE_SCENES } from '../../support/badge-scenes.ts';
import { cutText } from '../../support/cut-text.ts';
import { atEverySize, inEveryLook, isAccessible, lookAtLeisure } from '../../support/looks.ts';

describe('sanctuary-badge: axe, and room for text and fingers', () => {
  lookAtLeisure(clearBadges);

  it('looks inside the widget: finds a button without a name', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    all(badge, 'section')[0]?.append(document.createElement('button'));
    await expect(badge).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(BADGE_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width (A1)`, () =>
      inEveryLook(scene, async (badge) => {
        await isAccessible(badge);
      }));

    it(`"${name}" cuts no text at any width, size or spacing (A6)`, () =>
      atEverySize(scene, (badge, where) => {
        expect(cutText(badge.shadowRoot!), where).to.deep.equal([]);
        expect(badge.scrollWidth, where).to.be.at.most(Math.max(badge.clientWidth, 0));
      }));
  }

  it('has targets of 24 px at least, 44 px for the main ones (A4)', async () => {
    for (const width of [280, 1280]) {
      await setViewport({ width, height: 900 });
      let seen = 0;
      for (const name of ['awarded', 'compact', 'seal', 'could not check']) {
        const badge = await BADGE_SCENES[name]!({});
        for (const target of all(badge, 'button, a[href], summary')) {
          seen++;
          const { height } = target.getBoundingClientRect();
          const least = target.matches('.control') ? 44 : 24;
          expect(height, `${width} px: ${target.textContent.trim()}`).to.be.at.least(least - 0.1);
        }
        badge.remove();
      }
      expect(seen).to.be.above(7);
    }
  });

  it('is one region with a name, at the level of heading the page asks for (A3)', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded', { 'heading-level': '4' });
    const [section] = all(badge, 'section');
    expect(all(badge, 'section')).to.have.length(1);
    const label = badge.shadowRoot?.getElementById(section?.getAttribute('aria-labelledby') ?? '');
    expect([label?.localName, label?.textContent.trim()]).to.deep.equal(['h4', 'School of Sanctuary']);
  });

  it('goes from the record to how it was checked by key, and opens it (A2, F3)', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    const [record] = all(badge, 'a');
    record?.focus();
    await sendKeys({ press: 'Tab' });
    const focused = badge.shadowRoot?.activeElement;
    expect(focused?.localName).to.equal('summary');
    expect(getComputedStyle(focused!).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Enter' });
    expect(all<HTMLDetailsElement>(badge, 'details')[0]?.open).to.equal(true);
    expect(badge.shadowRoot?.activeElement).to.equal(focused);
  });

  it('keeps the seal apart from its ground in the colours a visitor has chosen (A5)', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    const style = (selector: string, name: 'stroke' | 'fill'): string =>
      getComputedStyle(all(badge, selector)[0]!)[name];
    expect(style('.ring', 'stroke')).not.to.equal(style('.field', 'fill'));
    expect(style('.body', 'fill')).not.to.equal(style('.field', 'fill'));
    expect(style('.sign', 'stroke')).not.to.equal(style('.body', 'fill'));
  });

  it('prints how it was checked, whether it was open or not, and folds it again (A11)', async () => {
    const { badge } = await showBadge(badgeFeed(), 'awarded');
    const [details] = all<HTMLDetailsElement>(badge, 'details');
    dispatchEvent(new Event('beforeprint'));
    expect(details?.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details?.open).to.equal(false);
  });
});
