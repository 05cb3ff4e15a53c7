import { resolveFeedUrl } from '../../base/feed-url.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** The narrowest that the widgets are made for, in CSS pixels. */
const NARROWEST = 280;

/** Whether each widget is there, has its feed and has its room. */
export function checkWidgets(widgets: readonly PageWidget[]): readonly Finding[] {
  if (widgets.length === 0) return [remark(WORDS.widgets.none)];
  return widgets.flatMap((widget) => {
    const { element, name } = widget;
    if (!customElements.get(element.localName)) return [fault(WORDS.widgets.undefined(name))];
    return [statusOf(widget), ...roomOf(widget), ...markupOf(widget)];
  });
}

function statusOf({ element, name }: PageWidget): Finding {
  switch (element.getAttribute('status')) {
    case 'error':
      return fault(WORDS.widgets.error(name));
    case 'stale':
      return remark(WORDS.widgets.stale(name));
    case 'empty':
      return remark(WORDS.widgets.empty(name));
    case 'ready':
      return fine(WORDS.widgets.ready(name));
    default:
      return resolveFeedUrl(element) ? remark(WORDS.widgets.loading(name)) : fault(WORDS.widgets.feedless(name));
  }
}

function roomOf({ element, name }: PageWidget): readonly Finding[] {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return [remark(WORDS.widgets.hidden(name))];
  // in the middle of a sentence it is as wide as its words
  const isBlock = getComputedStyle(element).display !== 'inline';
  return isBlock && width < NARROWEST ? [remark(WORDS.widgets.narrow(name, Math.round(width)))] : [];
}

function markupOf({ element, name }: PageWidget): readonly Finding[] {
  const found: Finding[] = [];
  // an attribute that is there and declares nothing: the browser has not been allowed to read it
  if (element.getAttribute('style')?.includes(':') && element.style.length === 0)
    found.push(fault(WORDS.widgets.style(name)));
  if (element.childElementCount === 0 && !element.textContent?.trim()) found.push(remark(WORDS.widgets.fallback(name)));
  return found;
}
