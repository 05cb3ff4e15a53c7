/**
 * Loads each of our elements the first time a page uses it. Importing this module is all it takes.
 *
 * It sees elements in the document, those already there and those added later. It does not look into other components'
 * shadow roots: import `sanctuary-widgets/define/<tag>.js` there.
 */
const waiting = new Map<string, () => Promise<unknown>>([
  ['sanctuary-map', () => import('./define/sanctuary-map.ts')],
  ['sanctuary-pledge-counter', () => import('./define/sanctuary-pledge-counter.ts')],
  ['sanctuary-story-carousel', () => import('./define/sanctuary-story-carousel.ts')],
  ['sanctuary-badge', () => import('./define/sanctuary-badge.ts')],
  ['sanctuary-group-finder', () => import('./define/sanctuary-group-finder.ts')],
]);

/** Starts loading what is used in these parts of the page and is not yet on its way; reports what cannot be loaded. */
async function load(roots: readonly ParentNode[]): Promise<void> {
  const used = [...waiting].filter(([tag]) => roots.some((root) => isOrHolds(root, tag)));
  for (const [tag] of used) waiting.delete(tag);
  const results = await Promise.allSettled(used.map(([, loader]) => loader()));
  used.forEach(([tag, loader], index) => {
    const result = results[index];
    if (result?.status !== 'rejected') return;
    waiting.set(tag, loader); // the network may be back when the next one is added
    console.error(`sanctuary-widgets could not load <${tag}>.`, result.reason);
  });
}

function isOrHolds(root: ParentNode, tag: string): boolean {
  return (root instanceof Element && root.localName === tag) || root.querySelector(tag) !== null;
}

if (typeof document !== 'undefined') {
  void load([document]);
  new MutationObserver((records) => {
    if (waiting.size === 0) return;
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element));
    if (added.length > 0) void load(added);
  }).observe(document, { childList: true, subtree: true });
}

export {};
