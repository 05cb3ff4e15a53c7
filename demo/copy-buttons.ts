/** Gives each `[data-copy]` a button that copies its code and says that it has. Without script there is none. */
export function addCopyButtons(): void {
  for (const box of document.querySelectorAll('[data-copy]')) {
    const code = box.querySelector('code')?.textContent ?? '';
    const said = Object.assign(document.createElement('span'), { role: 'status' });
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code).then(
        () => (said.textContent = 'Copied'),
        () => (said.textContent = 'Your browser would not copy it: select the text instead'),
      );
    });
    const row = Object.assign(document.createElement('div'), { className: 'copy' });
    row.append(button, said);
    box.append(row);
  }
}
