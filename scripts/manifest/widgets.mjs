/** The elements of a custom elements manifest, in the order of their tags. */
export function widgets(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement }) => customElement)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
