import { parentThroughShadow } from '../../i18n/language.ts';

/** One observer for each tree on the page, however many widgets stand in it. */
const watchers = new WeakMap<Node, { readonly observer: MutationObserver; readonly listeners: Set<() => void> }>();

/**
 * Calls back when a `lang` changes anywhere in the document or in the shadow trees an element stands in.
 *
 * @returns a function that stops it
 */
export function observeLanguage(element: Element, listener: () => void): () => void {
  const roots = rootsAround(element);
  for (const root of roots) {
    const watcher = watchers.get(root) ?? watch(root);
    watcher.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watcher = watchers.get(root);
      watcher?.listeners.delete(listener);
      if (watcher?.listeners.size === 0) {
        watcher.observer.disconnect();
        watchers.delete(root);
      }
    }
  };
}

function watch(root: Node): { observer: MutationObserver; listeners: Set<() => void> } {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  const watcher = { observer, listeners };
  watchers.set(root, watcher);
  return watcher;
}

function rootsAround(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let node: Element | undefined = element; node; node = parentThroughShadow(node)) roots.add(node.getRootNode());
  return roots;
}
