const WEB = ['http:', 'https:'];
const CONTACT = [...WEB, 'mailto:', 'tel:'];

/**
 * The absolute form of an address from outside, if it is one that may stand in a link: http or https, and for ways to
 * get in touch mailto and tel. Anything else (`javascript:`, `data:`, `blob:`, `file:`...) gives `undefined`, as does a
 * web address with a user name in it, which serves only to make `https://bank.example@other.example` look like a bank.
 *
 * @param value what the document says, absolute or relative
 * @param base the absolute URL of the document it stands in
 * @param use `link` for pages, images and documents; `contact` allows mailto and tel as well
 */
export function safeUrl(value: string, base: string, use: 'link' | 'contact' = 'link'): string | undefined {
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  if (!(use === 'contact' ? CONTACT : WEB).includes(url.protocol)) return undefined;
  return url.username || url.password ? undefined : url.href;
}
