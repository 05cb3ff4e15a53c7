import { expect } from '@open-wc/testing';
import { cutText } from '../../support/cut-text.ts';
import { clearFinders, field, showFinder } from '../../support/finder-page.ts';
import { FINDER_SCENES } from '../../support/finder-scenes.ts';
import { setWhereabouts } from '../../support/geolocation.ts';
import { inEveryLook, isAccessible, lookAtLeisure } from '../../support/looks.ts';

describe('sanctuary-group-finder: axe', () => {
  lookAtLeisure(clearFinders);
  after(() => setWhereabouts('unknown'));

  it('looks inside the widget: finds a field without a name', async () => {
    const finder = await showFinder();
    field(finder).removeAttribute('aria-labelledby');
    field(finder).id = '';
    await expect(finder).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(FINDER_SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width, and no text is cut (A1, A6)`, () =>
      inEveryLook(scene, async (finder) => {
        await isAccessible(finder);
        expect(cutText(finder.shadowRoot!)).to.deep.equal([]);
        expect(finder.scrollWidth, 'scrolls sideways').to.be.at.most(finder.clientWidth);
      }));
  }
});
