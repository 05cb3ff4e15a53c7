import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** A heading of the page, or of a widget on it. */
interface PageHeading {
  readonly level: number;
  readonly widget?: PageWidget;
}

/** Whether the headings of the widgets follow from those of the page around them. */
export function checkHeadings(page: Document, widgets: readonly PageWidget[]): readonly Finding[] {
  const outline = outlineOf(page, widgets);
  const found = outline.flatMap(({ level, widget }, index) => {
    if (!widget) return [];
    const before = outline[index - 1]?.level ?? 0;
    if (level === 1) return [remark(WORDS.headings.above(widget.name))];
    if (level > before + 1) return [fault(WORDS.headings.skipped(widget.name, level, before, before + 1))];
    return [fine(WORDS.headings.fine(widget.name, level))];
  });
  const hasFirst = outline.some(({ level, widget }) => level === 1 && !widget);
  return hasFirst || widgets.length === 0 ? found : [remark(WORDS.headings.noFirst), ...found];
}

/** All headings in the order of the document; a widget's first heading stands where the widget does. */
function outlineOf(page: Document, widgets: readonly PageWidget[]): readonly PageHeading[] {
  const tags = [...new Set(widgets.map(({ element }) => element.localName))];
  const selector = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[role="heading"]', ...tags].join();
  return [...page.querySelectorAll<HTMLElement>(selector)].flatMap((node): readonly PageHeading[] => {
    const widget = widgets.find(({ element }) => element === node);
    if (widget) {
      const heading = node.shadowRoot?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
      return heading ? [{ level: levelOf(heading), widget }] : [];
    }
    // what stands between a widget's tags is its fallback, and not seen once it is ready
    return node.checkVisibility() ? [{ level: levelOf(node) }] : [];
  });
}

function levelOf(heading: HTMLElement): number {
  const stated = Number(heading.getAttribute('aria-level'));
  return stated || Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);
}
