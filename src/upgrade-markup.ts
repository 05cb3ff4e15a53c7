/** What `data-sanctuary-widget` may say: the tags of our elements without their prefix. */
const NAMES = ['map', 'group-finder', 'pledge-counter', 'story-carousel', 'badge'];

const MARKUP = '[data-sanctuary-widget]';

/** What lies within one of these is its fallback content. */
const WIDGETS = [MARKUP, ...NAMES.map(tagOf)].join();

/** HTML that can hold a widget. An image, a list of choices or a row of a table has no room for one that anybody would see. */
const HOLDERS = /^(a|article|aside|blockquote|dd|div|figure|footer|header|li|main|p|section|span|td|th)$/;

/** What states that people have agreed to something. It takes the tag itself: see docs/decisions/0031-consent-in-markup.md. */
const CONSENTS = ['tiles-consent', 'stories-published-with-consent'];

const told = new Set<string>();

/**
 * Makes widgets of markup that any editor lets through: `<div data-sanctuary-widget="map" data-feed="…">` and
 * `<a data-sanctuary-widget="group-finder" data-feed="…" href="…">`, each as soon as its element is defined. Until then, and
 * where the element cannot be loaded, the markup is left as it is.
 *
 * - The element goes into the `div`, which keeps its place, size, class and id, and takes what was there as its fallback.
 * - A link goes into the element as its fallback: it leads where it led whenever the widget cannot run. Where it leads is
 *   never taken for the feed.
 * - `data-x-y` becomes the attribute `x-y` if the element knows such an attribute. Nothing else is carried over: no handler,
 *   no style, and no consent.
 *
 * What has been made is seen in the page itself. So markup that is met again, moved, saved by an editor as it stood, or seen
 * by another copy of this script is left alone. Attributes are read once: a script that wants to change a widget has the
 * element, and two places for one setting would have to be kept from overruling each other.
 *
 * @param parts - parts of the document that are or hold such markup
 */
export function upgradeMarkup(parts: readonly ParentNode[]): void {
  for (const markup of parts.flatMap(markupIn)) {
    const name = markup.getAttribute('data-sanctuary-widget')?.toLowerCase() ?? '';
    const tag = tagOf(name);
    const { localName } = markup;
    if (!NAMES.includes(name))
      warn(`data-sanctuary-widget="${name}" names no widget. Write one of: ${NAMES.join(', ')}.`);
    else if (!(markup instanceof HTMLElement && HOLDERS.test(localName)))
      warn(`<${localName}> can hold no widget: put data-sanctuary-widget on a <div> or a link.`);
    else void Promise.all([parsed(), customElements.whenDefined(tag)]).then(() => upgrade(markup, tag));
  }
}

/** Until the page has been read to its end, markup may lack some of what is in it. */
function parsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function tagOf(name: string): string {
  return `sanctuary-${name}`;
}

function markupIn(part: ParentNode): Element[] {
  const within = [...part.querySelectorAll(MARKUP)];
  return part instanceof Element && part.matches(MARKUP) ? [part, ...within] : within;
}

function upgrade(markup: Element, tag: string): void {
  const isDone = markup.parentElement?.closest(WIDGETS) || markup.querySelector(`:scope > ${tag}`);
  if (isDone || !markup.isConnected) return;
  const widget = markup.ownerDocument.createElement(tag);
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  for (const attribute of observedAttributes) {
    const value = markup.getAttribute(`data-${attribute}`);
    if (value === null) continue;
    if (CONSENTS.includes(attribute)) warn(`data-${attribute} is left out: a consent is stated on <${tag}> itself.`);
    else widget.setAttribute(attribute, value);
  }
  if (markup.localName === 'a') {
    markup.replaceWith(widget);
    widget.append(markup);
  } else {
    widget.append(...markup.childNodes);
    markup.append(widget);
  }
}

function warn(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  console.warn(words);
}
