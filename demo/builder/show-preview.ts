import { directionOf } from '../../src/i18n/language.ts';
import type { Stage } from './builder-context.ts';
import type { Configuration } from './model/configuration.ts';
import { widgetAttributes } from './snippets/widget-tag.ts';

/** What the preview does without: what writes into the address, which is the builder's, or needs another widget or a consent. */
const LEFT_OUT = new Set(['hash', 'shareable', 'map', 'tiles-consent', 'feed']);

/**
 * Puts the widget into the preview as it is configured, and changes it in place while it is the same element.
 *
 * @param feed absolute URL of the feed to show; the page's own without it
 */
export function showPreview(page: HTMLElement, configuration: Configuration, stage: Stage, feed?: string): void {
  const asked = askFirst(configuration);
  page.lang = asked ? 'en' : stage.lang;
  page.dir = directionOf(page.lang);
  if (asked) {
    page.replaceChildren(asked);
    return;
  }
  const wanted = new Map(widgetAttributes(configuration).filter(([name]) => !LEFT_OUT.has(name)));
  // below the heading of the preview, whatever level it is to have on its own page
  wanted.set('heading-level', '4');
  if (feed) wanted.set('feed', feed);

  const isInline = wanted.get('size') === 'inline';
  const widget = keep(page, configuration.tag, isInline) ?? place(page, configuration.tag, isInline);
  for (const name of widget.getAttributeNames())
    if (!wanted.has(name) && !['status', 'award'].includes(name)) widget.removeAttribute(name);
  for (const [name, value] of wanted) if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
}

/** What has to be chosen before there is anything to show: of no place a badge could say only that it is not found. */
function askFirst({ tag, options }: Configuration): HTMLElement | undefined {
  if (tag !== 'sanctuary-badge' || options['place']) return undefined;
  const words = document.createElement('p');
  words.className = 'stage-ask';
  words.textContent = 'Choose a place under “Whose award”, and its badge is shown here.';
  return words;
}

/** The widget that is there, if it is of the right kind and in the right surroundings. */
function keep(page: HTMLElement, tag: string, isInline: boolean): Element | undefined {
  const widget = page.querySelector(tag);
  return widget && (widget.parentElement?.localName === 'p') === isInline ? widget : undefined;
}

function place(page: HTMLElement, tag: string, isInline: boolean): Element {
  const widget = document.createElement(tag);
  if (isInline) {
    const sentence = document.createElement('p');
    sentence.append('So far ', widget, ' have pledged.');
    page.replaceChildren(sentence);
  } else page.replaceChildren(widget);
  return widget;
}
