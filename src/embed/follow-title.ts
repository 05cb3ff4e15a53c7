/** What every widget has: it renders into an open shadow root, and its heading is a part of that name. */
export type Widget = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** Keeps the document's title the same as the widget's heading, in whatever language and state that is. */
export function followTitle(widget: Widget): void {
  const take = (): void => {
    const title = widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
    if (title && title !== document.title) document.title = title;
  };
  void customElements.whenDefined(widget.localName).then(async () => {
    await widget.updateComplete;
    take();
    if (widget.shadowRoot)
      new MutationObserver(take).observe(widget.shadowRoot, { childList: true, characterData: true, subtree: true });
  });
}
