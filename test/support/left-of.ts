/**
 * Where words begin on the screen, from its left edge, in CSS pixels: tells in which order words stand that run either way.
 *
 * @throws RangeError where nothing beneath the element says them
 */
export function leftOf(root: Element, words: string): number {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const from = texts.currentNode.textContent!.indexOf(words);
    if (from < 0) continue;
    const range = document.createRange();
    range.setStart(texts.currentNode, from);
    range.setEnd(texts.currentNode, from + words.length);
    return range.getBoundingClientRect().left;
  }
  throw new RangeError(`"${words}" is not said`);
}
