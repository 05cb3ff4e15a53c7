/** The name of no slot: what has it is not shown. The stories are in it for reader views (`in-full/reader-copy.ts`). */
export const READER_SLOT = 'reader';

/**
 * Takes copies of the stories out that came with the element, cloned or saved with a page: a story in them may have been
 * taken back since.
 *
 * @param ours the copy that stays
 */
export function dropCopies(host: Element, ours?: Element): void {
  for (const child of [...host.children]) if (child !== ours && child.slot === READER_SLOT) child.remove();
}
