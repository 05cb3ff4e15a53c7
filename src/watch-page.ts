/**
 * Tells of the document, and of each part that is added to it later. Nothing that is changed or taken away is told, nor
 * what is in a shadow root. Where there is no document (Node) it does nothing.
 *
 * @param tell - given what may hold elements of ours
 */
export function watchPage(tell: (parts: readonly ParentNode[]) => void): void {
  if (typeof document === 'undefined') return;
  tell([document]);
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element));
    if (added.length > 0) tell(added);
  }).observe(document, { childList: true, subtree: true });
}
