/**
 * Finds text that cannot be read whole: it reaches out of a box that hides what is outside, or out of one that would
 * have to be scrolled sideways. What is meant not to be seen, what is beside the screen and what lies on a map is left out.
 *
 * @returns a line for each finding; none is what a test wants
 */
export function cutText(root: ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.canvas, .visually-hidden, svg, [inert]') || !hasOwnText(element)) continue;
    if (!element.checkVisibility({ checkOpacity: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    let canScrollTo = false;
    for (const box of ancestors(element)) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const aside = overflowX !== 'visible' && (text.left < left - 1 || text.right > right + 1);
      canScrollTo ||= /auto|scroll/.test(overflowY);
      const below = !canScrollTo && overflowY !== 'visible' && (text.top < top - 1 || text.bottom > bottom + 1);
      if (aside || below) {
        const where = `${box.localName}.${box.className}`;
        found.push(`"${element.textContent.trim().slice(0, 40)}" ${aside ? 'sideways' : 'up or down'} out of ${where}`);
      }
    }
  }
  return found;
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}

/** The element and all around it, up to the shadow host, or to a modal dialog, which nothing around it cuts. */
function ancestors(element: HTMLElement): HTMLElement[] {
  const list: HTMLElement[] = [];
  for (let node: HTMLElement | null = element; node; node = node.parentElement) {
    list.push(node);
    if (node.matches(':modal')) return list;
  }
  return [...list, (element.getRootNode() as ShadowRoot).host as HTMLElement];
}
