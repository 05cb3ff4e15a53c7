import './height-alone.ts';
// The child's half of the library: it tells the page around the frame how high the content is, when that page asks.
import '@open-iframe-resizer/core';
import { safeUrl } from '../domain/safe-url.ts';
import { directionOf } from '../i18n/language.ts';
import { followTitle, type Widget } from './follow-title.ts';
import { PARAMETERS } from './generated/parameters.ts';
import { readParameters } from './read-parameters.ts';
import { tellHeight } from './tell-height.ts';

/**
 * Puts one widget into a page that is made for a frame: `<div data-widget="sanctuary-map">`. What the widget shows is in
 * the page's address. A page that names its feed itself, as those that `npm run embed` writes do, reads no other.
 */
function show(place: HTMLElement, tag: string): void {
  const root = document.documentElement;
  const { attributes, lang, faults } = readParameters(location.search, PARAMETERS[tag] ?? {});
  for (const fault of faults) console.warn(`sanctuary-widgets: left out of the frame: ${fault}`);

  if (lang) root.lang = lang;
  root.dir = directionOf(root.lang);

  const widget: Widget = document.createElement(tag);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  const feed = attributes.get('feed');
  if (document.querySelector('meta[name="sanctuary-feed"]')) {
    widget.removeAttribute('feed');
    if (feed !== undefined) console.warn('sanctuary-widgets: this frame reads the feed it was made for, and no other.');
  } else if (!feed || !safeUrl(feed, document.baseURI)) {
    complain(place, feed);
    return;
  }
  // a frame that is dark throughout has no light scroll bar, and none of the white that browsers put behind the other
  const scheme = attributes.get('scheme');
  if (scheme === 'dark' || scheme === 'light' || scheme === 'auto') root.dataset['scheme'] = scheme;
  place.append(widget);
  followTitle(widget);
  for (const type of ['sanctuary-ready', 'sanctuary-error']) widget.addEventListener(type, () => void settle(widget));
}

/** From here on the frame has the height of what the widget says. */
async function settle(widget: Widget): Promise<void> {
  await widget.updateComplete;
  document.documentElement.dataset['settled'] = '';
  tellHeight();
}

/** For whoever writes the address, who may not know of the console. Visitors never see it: such a frame was never shown. */
function complain(place: HTMLElement, feed: string | undefined): void {
  const words = feed
    ? 'The feed in the address of this frame has to be http or https, without a user name.'
    : 'The address of this frame names no feed: add ?feed=https://… to it.';
  const line = document.createElement('p');
  line.lang = 'en';
  line.dir = 'ltr';
  line.textContent = words;
  place.append(line);
  console.error(`sanctuary-widgets: ${words}`);
}

const place = document.querySelector<HTMLElement>('[data-widget]');
if (place?.dataset['widget']) show(place, place.dataset['widget']);
