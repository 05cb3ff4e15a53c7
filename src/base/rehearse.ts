import { render, type TemplateResult } from 'lit';

const done = new Set<string>();

/**
 * Draws something for nobody to see, before there is need of it. A browser reads code in when it runs for the first time, and
 * a template is prepared when it is first drawn: half of what a first drawing costs, at a time when the page waits for a feed.
 * Once is enough for all elements of a kind.
 *
 * @param draw gives what will be drawn, with records that stand for those to come. They are never in the page.
 */
export function rehearse({ localName }: Element, draw: () => TemplateResult): void {
  setTimeout(() => {
    if (done.has(localName)) return;
    done.add(localName);
    render(draw(), document.createDocumentFragment());
  });
}
