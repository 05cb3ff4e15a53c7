/**
 * Whether focus is in an element: in its shadow tree, or between its tags. `:focus-within` does not tell of a dialog over the
 * page, as Chromium 156 has it; a host has `:focus` for all that is in its shadow tree.
 */
export function hasFocus(host: Element): boolean {
  return host.matches(':focus, :focus-within');
}
