import { render } from 'lit';
import { adoptSheet } from '../base/adopt-sheet.ts';
import type { Section } from './finding.ts';
import { reportStyles } from './report.styles.ts';
import { reportText } from './report-text.ts';
import { renderReport } from './report.view.ts';
import { WORDS } from './words.ts';

/**
 * Shows the report over the page, in a dialog of the browser's own: focus goes to its heading and back, Escape closes it.
 *
 * @param check makes the sections; it may try colours on the element it is given
 * @param done called once, when it has been closed
 */
export async function openReport(
  check: (probe: HTMLElement) => Promise<readonly Section[]>,
  done: () => void,
): Promise<void> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptSheet(root, reportStyles);
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(host);

  let sections: readonly Section[] = [];
  let said = '';
  const run = async (): Promise<void> => {
    root.append(probe); // outside the tree that is shown, colours are not computed
    sections = await check(probe);
    probe.remove();
  };
  const show = (): void => {
    const text = reportText(sections, location.href, new Date());
    render(renderReport({ sections, text, said, copy, again, close, closed }), root);
  };
  const tell = (words: string): void => {
    said = words;
    show();
  };
  const copy = (): void => {
    tell(''); // so that the same words are told again
    const pre = root.querySelector('pre');
    if (pre) void copyWords(pre).then((isCopied) => tell(isCopied ? WORDS.copied : WORDS.selected));
  };
  const again = (): void => {
    tell('');
    void run().then(() => tell(WORDS.checked));
  };
  const close = (): void => root.querySelector('dialog')?.close();
  const closed = (): void => {
    host.remove();
    done();
  };

  await run();
  show();
  root.querySelector('dialog')?.showModal();
  root.querySelector('h1')?.focus();
}

/** Copies the words of an element, or selects them where the browser does not let a page copy. */
async function copyWords(shown: HTMLElement): Promise<boolean> {
  try {
    // absent from pages that are not encrypted, whatever the type says
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return true;
  } catch {
    shown.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(shown);
    shown.focus();
    return false;
  }
}
