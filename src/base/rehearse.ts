import { render, type TemplateResult } from 'lit';

const done = new Set<string>();

/**
 * Draws something for nobody to see, while the feed is on its way. A browser reads code in when it runs for the first time, and
 * a template is prepared when it is first drawn: half of what a first drawing costs, at a time when the page has nothing to
 * do. Once is enough for all elements of a kind.
 *
 * @param draw gives what will be drawn, with records that stand for those to come. They are never in the page.
 */
export function rehearse({ localName }: Element, isWaiting: () => boolean, draw: () => TemplateResult): void {
  setTimeout(() => {
    if (done.has(localName) || !isWaiting()) return;
    done.add(localName);
    render(draw(), document.createDocumentFragment());
  });
}
