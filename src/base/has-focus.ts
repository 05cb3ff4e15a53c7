/**
 * Whether focus is in an element: in its shadow tree, or between its tags. A window that somebody has left for another keeps
 * its place too, which `:focus` does not tell of; nor does `:focus-within` of a dialog over the page, as Chromium 156 has it.
 */
export function hasFocus(host: Element): boolean {
  // the root of an element that is in no document has no such property, and contains() takes that for nothing
  return host.contains((host.getRootNode() as Document).activeElement);
}
