/**
 * Makes one SVG element. Marks are plain nodes, not templates: a map redraws up to sixty of them between two frames.
 *
 * @param attributes those that are `undefined` are left out
 */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Node | string | undefined)[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, String(value));
  }
  for (const child of children) if (child !== undefined) node.append(child);
  return node;
}
