/**
 * What one widget asks of a `<sanctuary-map>` elsewhere on the page. The two know each other by an id and by this, and
 * neither imports the other: a page without a map never loads one. Properties only, so that they may be set before the
 * map is defined.
 *
 * In return the map fires `sanctuary-point` and `sanctuary-select`.
 */
export interface LinkedMap extends HTMLElement {
  /** Ids of groups, which are shown alone, under the numbers 1 to n. Absent or empty: the map shows what it always does. */
  numbered?: readonly string[] | undefined;
  /** Id of the group somebody points at elsewhere on the page. */
  pointed?: string | undefined;
}

/**
 * The element with an id in the same tree as another, or else in the document; where that is markup made into a map
 * (`data-sanctuary-widget`), the map in it.
 */
export function findLinked(from: Element, id: string | undefined): HTMLElement | undefined {
  if (!id) return undefined;
  const root = from.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  const found = near ?? from.ownerDocument.getElementById(id);
  return found?.querySelector<HTMLElement>('sanctuary-map') ?? found ?? undefined;
}
