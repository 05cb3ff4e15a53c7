/**
 * Lets the page around ask for the frame's height, and for nothing else. The library would let it name any element to be
 * measured, which tells what is in the frame, and set the margins of the body. Imported before the library, so as to be
 * asked first.
 */
addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event;
  if (typeof data !== 'object' || data === null) return;
  const { type, ...wishes } = data as Readonly<Record<string, unknown>>;
  const isPlain = Object.values(wishes).every((wish) => wish === undefined);
  if (type === 'iframe-child-init' && !isPlain) event.stopImmediatePropagation();
});
