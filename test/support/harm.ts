import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from './console.ts';
import { mockNetwork } from './msw.ts';

/** Elements that nothing in a widget is ever made of. */
const FOREIGN = 'script, style, link, meta, base, iframe, object, embed, image, audio, video, template, math';
/** `geo:` is how the map leads to a place in the visitor's own map application. */
const SAFE = /^(?:https?|mailto|tel|geo):$/;

/** What a widget may be made of. */
export interface Fence {
  /** Names of further elements that this widget is never made of; `form, img` unless told. */
  readonly foreign?: string;
  /** Hosts that images may come from; none unless told. */
  readonly imageHosts?: readonly string[];
}

/** What is in a part of the page that nobody's words must have put there. */
export function planted(root: ParentNode, { foreign = 'form, img', imageHosts = [] }: Fence = {}): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(`${FOREIGN}, ${foreign}`)) found.push(element.localName);
    for (const { name, value } of element.attributes) {
      // Leaflet moves what is on a map by its style, from script
      const isStyled = name === 'style' && !element.closest('.leaflet-container');
      if (name.startsWith('on') || name === 'srcdoc' || isStyled) found.push(`${name}=${value}`);
    }
    if (element instanceof HTMLAnchorElement && !SAFE.test(element.protocol)) found.push(element.href);
    if (element instanceof HTMLImageElement && !imageHosts.includes(URL.parse(element.src)?.host ?? '')) {
      found.push(element.src);
    }
  }
  return found;
}

/**
 * Watches, through all tests of a suite, for what published attacks would do: call `harm()`, put something into a widget,
 * ask a stranger for something.
 *
 * @param clear takes the widgets away after each test
 * @param fence what the widgets may be made of
 * @returns to be called with a widget when something may have happened
 */
export function watchForHarm(
  clear: () => Promise<unknown>,
  fence: Fence = {},
): (widget: HTMLElement, what?: string) => void {
  let heard: Heard;
  let harmed = 0;
  const asked = new Set<string>();
  const note = ({ request }: { request: Request }): unknown => asked.add(new URL(request.url).host);
  before(async () => {
    Object.assign(window, { harm: () => harmed++ });
    (await mockNetwork()).events.on('request:start', note);
  });
  after(async () => {
    Reflect.deleteProperty(window, 'harm');
    (await mockNetwork()).events.removeListener('request:start', note);
  });
  beforeEach(() => {
    heard = hearConsole();
    harmed = 0;
    asked.clear();
  });
  afterEach(async () => {
    heard.stop();
    await clear();
  });
  return (widget, what) => {
    for (const part of [widget, widget.shadowRoot!]) expect(planted(part, fence).join('\n'), what).to.equal('');
    expect(harmed, what).to.equal(0);
    const strangers = [...asked].filter((host) => host !== 'feeds.example' && host !== location.host);
    expect(strangers, what).to.deep.equal([]);
  };
}
