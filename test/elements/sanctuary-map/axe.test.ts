import { expect } from '@open-wc/testing';
import { smallFeed } from '../../support/map-feed.ts';
import { clearPage, showMap } from '../../support/map-page.ts';
import { SCENES } from '../../support/map-scenes.ts';
import { inEveryLook, isAccessible, lookAtLeisure } from '../../support/looks.ts';

describe('sanctuary-map: axe', () => {
  lookAtLeisure(clearPage);

  it('looks inside the widget: finds a button without a name', async () => {
    const map = await showMap(smallFeed());
    map.shadowRoot?.append(document.createElement('button'));
    await expect(map).not.to.be.accessible();
  });

  for (const [name, scene] of Object.entries(SCENES)) {
    it(`finds nothing in the state "${name}", in any scheme, language and width (A1)`, () =>
      inEveryLook(scene, async (map) => {
        await isAccessible(map);
      }));
  }
});
