/** The host a page speaks for: its origin's, which a frame without an address of its own has from the page around it. */
export function pageHost(): string | undefined {
  const { protocol, hostname } = new URL(origin === 'null' ? location.href : origin);
  if (protocol === 'file:') return 'localhost'; // a page on this computer that no server sends
  return origin === 'null' ? undefined : hostname;
}
