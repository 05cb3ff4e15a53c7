/**
 * Has the library tell the page around how high the content is, if that page has asked. The library itself watches sizes
 * with a ResizeObserver, which browsers hold still in a frame of another origin that is out of sight: there the first
 * height would come when a reader is upon it, and move what they read. Messages are not held.
 */
export function tellHeight(): void {
  dispatchEvent(new MessageEvent('message', { data: { type: 'iframe-get-child-dimensions' }, source: parent }));
}

// A page that asks only once the widget has settled is told at once; after the library, which hears of it first.
addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const asks = typeof data === 'object' && data !== null && 'type' in data && data.type === 'iframe-child-init';
  if (asks && source === parent && 'settled' in document.documentElement.dataset) tellHeight();
});
