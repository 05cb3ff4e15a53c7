/**
 * Copies the words of an element. Where the browser does not let a page copy (no encryption, a frame, a setting), they are
 * selected, so that one key copies them.
 *
 * @returns which of the two
 */
export async function copyWords(shown: Element): Promise<'copied' | 'selected'> {
  try {
    // absent from pages that are not encrypted, whatever the type says
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    if (shown instanceof HTMLElement) shown.focus();
    return 'selected';
  }
}
