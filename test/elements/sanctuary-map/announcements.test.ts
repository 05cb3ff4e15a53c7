import { aTimeout, expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, find, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';

describe('sanctuary-map: announcements', () => {
  afterEach(clearPage);

  /** Everything the live region says from now on, with the milliseconds since. */
  function hear(map: SanctuaryMapElement): { said: string[]; times: number[] } {
    const [region, ...others] = all(map, '[role="status"], [aria-live]');
    if (!region || others.length > 0) throw new Error('not one live region');
    const start = performance.now();
    const heard = { said: [] as string[], times: [] as number[] };
    new MutationObserver(() => {
      heard.said.push(region.textContent.trim());
      heard.times.push(performance.now() - start);
    }).observe(region, { subtree: true, childList: true, characterData: true });
    return heard;
  }

  /** Ticks the boxes of kinds, by keyboard or mouse: focus is on the last. */
  async function tickKinds(map: SanctuaryMapElement, ...kinds: string[]): Promise<void> {
    const button = find(map, '[aria-expanded]', /^Kind/);
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    await map.updateComplete;
    for (const kind of kinds) {
      const label = find(map, 'label', new RegExp(`^${kind}`));
      label.querySelector('input')!.focus();
      label.querySelector('input')!.click();
    }
    await map.updateComplete;
  }

  it('tells the count once, about a second after the last of a run of choices (A8)', async () => {
    const map = await showMap(smallFeed());
    const heard = hear(map);
    await tickKinds(map, 'Libraries', 'Schools', 'Theatres');
    await until(() => heard.said.length > 0, 'nothing was said');
    await aTimeout(300);
    expect(heard.said).to.deep.equal(['5 of 7 places and groups']);
    expect(heard.times[0]).to.be.at.least(900);
  });

  it('tells the same count again when a choice leads to it (A8)', async () => {
    const map = await showMap(smallFeed());
    const heard = hear(map);
    await tickKinds(map, 'Schools');
    await until(() => heard.said.length === 1, 'nothing was said');
    await tickKinds(map, 'Schools', 'Theatres');
    await until(() => heard.said.length === 2, 'nothing was said again');
    expect(heard.said).to.deep.equal(['1 of 7 places and groups', '1 of 7 places and groups']);
  });

  it('is silent when focus has left the widget (A8)', async () => {
    const map = await showMap(smallFeed());
    const heard = hear(map);
    await tickKinds(map, 'Libraries');
    (map.shadowRoot?.activeElement as HTMLElement).blur();
    await aTimeout(1300);
    expect(heard.said).to.deep.equal([]);
  });

  it('is silent about what the page or the feed does', async () => {
    const map = await showMap(smallFeed());
    const heard = hear(map);
    find(map, '[part~="row"]', /^Elm/).focus();
    map.nation = 'scotland';
    await map.refresh();
    await aTimeout(1300);
    expect(heard.said).to.deep.equal([]);
  });
});
