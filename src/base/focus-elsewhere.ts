import { hasFocus } from './has-focus.ts';

/** Whether somebody is at something else on the page: what comes late must not take the focus from there. */
export function isFocusElsewhere(host: Element): boolean {
  const { activeElement, body } = host.ownerDocument;
  return activeElement !== null && activeElement !== body && !hasFocus(host);
}
