import '../../src/define/sanctuary-badge.ts';

// Tells the page around it what the badge here says.
const badge = document.querySelector('sanctuary-badge') as HTMLElement;
const observer = new MutationObserver(() => {
  const award = badge.getAttribute('award');
  if (!award) return;
  observer.disconnect();
  const text = badge.shadowRoot?.querySelector('.text')?.textContent?.replace(/\s+/g, ' ') ?? '';
  parent.postMessage({ award, text }, '*');
});
observer.observe(badge, { attributes: true });
