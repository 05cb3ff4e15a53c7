import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { smallFeed } from '../../support/map-feed.ts';
import {
  all,
  clearPage,
  createMap,
  details,
  drawn,
  find,
  focused,
  hasStatus,
  markOf,
  marks,
  named,
  scene,
} from '../../support/map-page.ts';
import { serveFeed } from '../../support/serve-feed.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: wherever it stands', () => {
  onWidePage();
  afterEach(clearPage);

  async function place(around: HTMLElement, into: Element = around): Promise<SanctuaryMapElement> {
    const { url } = await serveFeed(smallFeed());
    const map = createMap({ feed: url });
    into.append(map);
    document.body.append(around);
    await hasStatus(map, 'ready');
    return map;
  }

  /** Every mark in its place: all seven apart from one another, each within the map. */
  function expectInOrder(map: SanctuaryMapElement): void {
    const frame = all(map, '.canvas')[0]!.getBoundingClientRect();
    const places = marks(map).map((mark) => mark.getBoundingClientRect());
    expect(new Set(places.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)).size).to.equal(7);
    for (const { left, right, top, bottom } of places) {
      expect(left >= frame.left - 1 && right <= frame.right + 1, 'within the map, sideways').to.equal(true);
      expect(top >= frame.top - 1 && bottom <= frame.bottom + 1, 'within the map, up and down').to.equal(true);
    }
  }

  it('is whole in an accordion that is opened later, and again', async () => {
    const accordion = scene();
    const disclosure = document.createElement('details');
    disclosure.append(document.createElement('summary'));
    accordion.append(disclosure);
    const map = await place(accordion, disclosure);
    for (let i = 0; i < 2; i++) {
      disclosure.open = true;
      await drawn(map);
      await until(() => marks(map).length === 7);
      expectInOrder(map);
      disclosure.open = false;
    }
  });

  it('is whole in a dialog, whose Escape it leaves to it, and not while details are open', async () => {
    const around = scene();
    const dialog = document.createElement('dialog');
    dialog.style.width = '1000px';
    around.append(dialog);
    const map = await place(around, dialog);
    dialog.showModal();
    await drawn(map);
    expectInOrder(map);
    markOf(map, 'Elm School').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => details(map));
    await sendKeys({ press: 'Escape' });
    await until(() => !details(map), 'the details stayed');
    expect(dialog.open).to.equal(true);
    await until(() => named(focused(map)).startsWith('Elm School'));
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open, 'the dialog stayed');
  });

  for (const [name, style] of [
    ['zoomed by style', 'zoom: 1.5'],
    ['scaled', 'transform: scale(0.6); transform-origin: 0 0'],
  ] as const) {
    it(`keeps its marks in place where the page is ${name}, and zooms about the pointer`, async () => {
      const around = scene();
      around.style.cssText = style;
      const map = await place(around);
      await drawn(map);
      await until(() => marks(map).length === 7);
      expectInOrder(map);
      const foot = (): { x: number; y: number } => {
        const { left, width, bottom } = markOf(map, 'Elm School').getBoundingClientRect();
        return { x: left + width / 2, y: bottom };
      };
      const before = foot();
      const surface = all(map, '.map-surface')[0]!;
      const at = { clientX: before.x, clientY: before.y, bubbles: true, cancelable: true };
      surface.dispatchEvent(new MouseEvent('dblclick', at));
      await until(() => marks(map).length < 7, 'no zoom');
      expect(Math.hypot(foot().x - before.x, foot().y - before.y), 'the point under the pointer moved').to.be.below(4);
    });
  }

  it('is two on a page, each its own', async () => {
    const around = scene();
    const one = await place(around);
    const other = await place(around);
    await drawn(one);
    await drawn(other);
    find(one, 'button', 'Zoom in').click();
    await until(() => marks(one).length < 7);
    expect(marks(other)).to.have.length(7);
    markOf(other, 'Elm School').click();
    await until(() => details(other));
    expect(details(one)).to.equal(undefined);
  });

  it('is drawn again, looking the same, where it is moved to', async () => {
    const [first, second] = [scene(), scene()];
    const map = await place(first);
    await drawn(map);
    second.append(map);
    await until(() => marks(map).length === 7, 'not drawn again');
    expectInOrder(map);
  });

  it('keeps its look and works in the document of a frame it is moved to', async () => {
    const around = scene();
    const map = await place(around);
    await drawn(map);
    const { backgroundColor } = getComputedStyle(all(map, '.map-surface')[0]!);
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 700px';
    around.append(frame);
    frame.contentDocument!.body.append(map);
    await until(() => marks(map).length === 7, 'not drawn again');
    const inside = frame.contentWindow!.getComputedStyle(all(map, '.map-surface')[0]!);
    expect(inside.position).to.equal('absolute');
    expect(inside.backgroundColor).to.equal(backgroundColor);
    expect(frame.contentWindow!.getComputedStyle(all(map, '.row')[0]!).textAlign).to.equal('start');
    find(map, 'button', 'Zoom in').click();
    await until(() => marks(map).length < 7, 'no zoom');
  });

  it('is drawn where the browser, or a test page, has no observers', async () => {
    const { IntersectionObserver: seen, ResizeObserver: sized } = window;
    Object.assign(window, { IntersectionObserver: undefined, ResizeObserver: undefined });
    try {
      const map = await place(scene());
      await drawn(map);
      expectInOrder(map);
    } finally {
      Object.assign(window, { IntersectionObserver: seen, ResizeObserver: sized });
    }
  });
});
