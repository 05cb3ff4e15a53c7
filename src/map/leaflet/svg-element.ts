/** Makes an SVG element with attributes. */
export function svgElement(
  name: 'svg' | 'g' | 'path' | 'circle' | 'text',
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
