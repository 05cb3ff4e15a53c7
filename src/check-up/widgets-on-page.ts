/** The tags that are looked for, by what they say of themselves. */
const TAGS = [
  'sanctuary-map',
  'sanctuary-group-finder',
  'sanctuary-pledge-counter',
  'sanctuary-story-carousel',
  'sanctuary-badge',
];

/** A widget on the page, upgraded or not. */
export interface PageWidget {
  readonly element: HTMLElement;
  /** `<sanctuary-map>`, with its number where the page has several. */
  readonly name: string;
}

/** The widgets of a document in its order. What is in other components' shadow roots is not seen. */
export function widgetsOnPage(page: Document): readonly PageWidget[] {
  const elements = [...page.querySelectorAll<HTMLElement>(TAGS.join())];
  return elements.map((element) => {
    const alike = elements.filter(({ localName }) => localName === element.localName);
    const number = alike.length > 1 ? ` ${alike.indexOf(element) + 1}` : '';
    return { element, name: `<${element.localName}>${number}` };
  });
}
