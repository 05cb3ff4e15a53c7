/**
 * Presses, one after another, the buttons, summaries, boxes and selects of a widget, those too that come up meanwhile: of
 * each kind, which is what has the same classes, the first four. Runs in the page: give it to `evaluate`.
 *
 * @param {string} tag of the widget, the first of its kind in the page
 * @returns {Promise<string[]>} what was pressed, by tag and class
 */
export async function pressEverything(tag) {
  const widget = document.querySelector(tag);
  const pressed = [];
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const kind = (control) => `${control.localName} ${control.type ?? ''} ${control.getAttribute('class') ?? ''}`.trim();
  const done = new WeakSet();
  /** Controls in a shadow root, and in those within it. */
  const controls = (root) => [
    ...root.querySelectorAll('button, summary, select, input[type="checkbox"], input[type="radio"]'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? controls(shadowRoot) : [])),
  ];
  for (let turn = 0; turn < 150; turn++) {
    const next = controls(widget.shadowRoot).find(
      (control) =>
        !done.has(control) &&
        !control.disabled &&
        control.checkVisibility() &&
        pressed.filter((each) => each === kind(control)).length < 4,
    );
    if (!next) break;
    done.add(next);
    pressed.push(kind(next));
    if (next.localName === 'select') {
      next.selectedIndex = next.options.length - 1;
      next.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    } else next.click();
    await frames();
  }
  return pressed;
}
