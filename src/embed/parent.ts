import { initialize } from '@open-iframe-resizer/core';

/** CSS pixels. A frame that asks for more is not given it: no widget is as high, and a page has to stay usable. */
const TALLEST = 20_000;

/** How far outside the viewport a frame is given its height: further than browsers begin to load lazy frames. */
const MARGIN = '3000px';

/** The folder of this script, which is that of the frames. Read while the script runs: it is `null` afterwards. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;

const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(folder);

/**
 * Gives our frames on this page the height of what is in them. A frame is heard only while it shows a page of the origin
 * that this script came from (or of no origin, in a sandbox), and a number is all that is taken from it.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void initialize(
        {
          checkOrigin: [new URL(folder).origin],
          onBeforeIframeResize: ({ observedHeight }) => Number.isFinite(observedHeight) && observedHeight <= TALLEST,
        },
        target as HTMLIFrameElement,
      );
    }
  },
  { rootMargin: MARGIN },
);

const known = new WeakSet<HTMLIFrameElement>();

function find(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (known.has(frame) || !isOurs(frame)) continue;
    known.add(frame);
    near.observe(frame);
  }
}

find();
// also frames that come later, and those that a consent banner gives their address
new MutationObserver(find).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
