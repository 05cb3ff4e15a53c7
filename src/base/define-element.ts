import { version } from './version.ts';

/** Where a class carries the version it was defined by. A registered symbol, so that two copies of the package agree on it. */
const VERSION = Symbol.for('sanctuary-widgets.version');

type Versioned = CustomElementConstructor & { [VERSION]?: string };

const warned = new Set<string>();

/**
 * Registers an element under its tag, unless the page has already done so.
 *
 * A page may load the widgets twice, through its own bundle and through a plugin's script tag. A second copy of the same
 * version says nothing; another version leaves the first one in place and warns once, naming both, because a page that
 * shows an old widget is hard to explain without it. Where there is no page it does nothing: Lit brings a registry to Node,
 * and what renders on a server would take elements from it that have nothing to show there (`docs/decisions`, 28).
 *
 * @param tag - the tag name, such as `sanctuary-map`
 * @param element - the class to register
 * @param own - the version being defined; this release unless a test says otherwise
 */
export function defineElement(tag: string, element: CustomElementConstructor, own: string = version): void {
  const { customElements: registry, document: page } = globalThis as Partial<typeof globalThis>;
  if (!registry || !page) return;
  const present: Versioned | undefined = registry.get(tag);
  if (!present) {
    Object.defineProperty(element, VERSION, { value: own });
    registry.define(tag, element);
    return;
  }
  const other = present[VERSION];
  const about = other ?? tag; // one warning of another version, whatever else it has defined
  if (other === own || warned.has(about)) return;
  warned.add(about);
  const by = other ? `sanctuary-widgets ${other}` : 'something else';
  console.warn(`<${tag}> is already defined by ${by}; sanctuary-widgets ${own} does not replace it. Load one of them.`);
}
