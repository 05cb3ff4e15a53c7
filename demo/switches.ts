/**
 * Makes `<button data-for="id" data-attribute="lang" data-value="cy">` set that attribute on that element. Buttons with
 * `aria-pressed` are a choice of one among those of their group; the others may be pressed again and again.
 */
export function connectSwitches(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-for]')) {
    button.addEventListener('click', () => {
      const { for: id = '', attribute = '', value = '' } = button.dataset;
      document.getElementById(id)?.setAttribute(attribute, value.replace('{now}', String(Date.now())));
      if (!button.hasAttribute('aria-pressed')) return;
      for (const other of button.parentElement?.querySelectorAll('button[aria-pressed]') ?? [])
        other.setAttribute('aria-pressed', String(other === button));
    });
  }
}
