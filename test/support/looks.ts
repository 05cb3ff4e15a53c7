import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { hearConsole, type Heard } from './console.ts';

/** CSS pixels: the narrowest a widget has to bear, and a desktop. */
const WIDTHS = [280, 1280];
const LANGUAGES = ['en', 'cy', 'ar'];
const SCHEMES = ['light', 'dark'];
/** What WCAG 1.4.12 asks a page to bear, in the properties that a widget inherits. */
const TEXT_SPACING = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

/** Shows a widget in some state, with these attributes. */
export type Scene<T extends Widget> = (attributes: Readonly<Record<string, string>>) => Promise<T>;
type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/**
 * For tests of how a widget looks: nothing moves, the console is kept for the test, and afterwards all is as it was.
 *
 * @param clear takes the widgets away
 */
export function lookAtLeisure(clear: () => Promise<unknown>): void {
  let heard: Heard;
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  beforeEach(() => (heard = hearConsole()));
  afterEach(async () => {
    heard.stop();
    document.documentElement.style.fontSize = '';
    await clear();
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' });
    await setViewport({ width: 800, height: 600 });
  });
}

/** Does it with a scene in each of two widths, three languages and two schemes, and says in which it failed. */
export async function inEveryLook<T extends Widget>(
  scene: Scene<T>,
  check: (widget: T) => void | Promise<unknown>,
): Promise<void> {
  for (const width of WIDTHS) {
    await setViewport({ width, height: 900 });
    for (const lang of LANGUAGES) {
      const widget = await scene({ lang });
      for (const scheme of SCHEMES) {
        widget.setAttribute('scheme', scheme);
        await widget.updateComplete;
        try {
          await check(widget);
        } catch (error) {
          throw new Error(`${width} px, ${lang}, ${scheme}: ${String(error)}`, { cause: error });
        }
      }
      widget.remove();
    }
  }
}

/** Does it with a scene at two widths and in two directions: as it comes, with wide spacing, and with text at 200 %. */
export async function atEverySize<T extends Widget>(
  scene: Scene<T>,
  check: (widget: T, where: string) => void,
): Promise<void> {
  for (const width of WIDTHS) {
    await setViewport({ width, height: 900 });
    for (const lang of ['en', 'ar']) {
      const widget = await scene({ lang });
      check(widget, `${width} px ${lang}`);
      for (const [property, value] of Object.entries(TEXT_SPACING)) {
        widget.style.setProperty(property, value, 'important');
      }
      check(widget, `${width} px ${lang}, text spacing`);
      widget.removeAttribute('style');
      document.documentElement.style.fontSize = '200%';
      check(widget, `${width} px ${lang}, text at 200 %`);
      document.documentElement.style.fontSize = '';
      widget.remove();
    }
  }
}

/** What axe finds in it is nothing. */
export function isAccessible(widget: HTMLElement): Promise<unknown> {
  return expect(widget).to.be.accessible() as unknown as Promise<unknown>;
}
