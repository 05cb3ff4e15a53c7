/** In the address of a page: `https://your.site/places?sanctuary-check`. */
const ASKED = 'sanctuary-check';

/**
 * Opens the check-up for whoever asks for it in the address, on a page that allows it: one with `data-sanctuary-check` on a
 * script. Without that attribute nobody can lay a report over a page by a link to it.
 */
export function offerCheckUp(): void {
  if (typeof document === 'undefined' || !new URLSearchParams(location.search).has(ASKED)) return;
  if (!document.querySelector(`script[data-${ASKED}]`)) return;
  import('./check-up/check-up.ts').then(
    ({ openCheckUp }) => openCheckUp(),
    (cause: unknown) => console.error('sanctuary-widgets could not load its check-up.', cause),
  );
}
