/**
 * What the page's address says under a name after its `#`: `S1` for `find` in `#find=S1`.
 *
 * @returns `undefined` where it says nothing, or where what stands there is an anchor or a path of the page's own
 */
export function readHashParameter(name: string, { hash }: Location = location): string | undefined {
  return parameters(hash)?.get(name) ?? undefined;
}

/**
 * Writes a value into the page's address, without a new entry in the visitor's history. An anchor or path of the page's
 * own is left alone, as are other parameters.
 *
 * @param value `undefined` takes the name out
 */
export function writeHashParameter(name: string, value: string | undefined): void {
  const found = parameters(location.hash);
  if (!found) return;
  if (value === undefined) found.delete(name);
  else found.set(name, value);
  // what may stand there as it is (RFC 3986, section 3.5) is easier to read so
  const words = found.toString().replace(/%(?:3A|3B|2C|2F|7E)/g, decodeURIComponent);
  const hash = words && `#${words}`;
  if (hash === location.hash) return;
  try {
    // the address in full: a page's <base> may lead elsewhere, and a frame by `srcdoc` has no path
    history.replaceState(history.state, '', location.href.replace(/#.*$/s, '') + hash);
  } catch {
    // Safari after a hundred changes in half a minute, some sandboxes: what the visitor does goes on without it
  }
}

/** The parameters after the `#`; `undefined` where something else stands there. */
function parameters(hash: string): URLSearchParams | undefined {
  return hash === '' || /^#[\w-]+=/.test(hash) ? new URLSearchParams(hash.slice(1)) : undefined;
}
