const WEB = ['http:', 'https:'];
const CONTACT = [...WEB, 'mailto:', 'tel:'];

/**
 * An ordinary web address that parsing would give back unchanged: names of plain letters, none in Punycode or a number,
 * and a path without dots to resolve. Parsing costs a feed of thousands more than all its other checks together.
 */
const ORDINARY =
  /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w~-]+(?:\.[\w~-]+)*\/)*(?:[\w~-]+(?:\.[\w~-]+)*)?$/;

/** An e-mail or web address without its scheme, which would lead to a page beside the document. */
const UNSCHEMED = /^(?:www\.|[^/?#:]*@)/i;

/**
 * The absolute form of an address from outside, if it is one that may stand in a link: http or https, and for ways to
 * get in touch mailto and tel. Anything else (`javascript:`, `data:`, `blob:`, `file:`...) gives `undefined`, as does a
 * web address with a user name in it, which serves only to make `https://bank.example@other.example` look like a bank, and
 * one that lacks its scheme.
 *
 * @param value what the document says, absolute or relative
 * @param base the absolute URL of the document it stands in
 * @param use `link` for pages, images and documents; `contact` allows mailto and tel as well
 */
export function safeUrl(value: string, base: string, use: 'link' | 'contact' = 'link'): string | undefined {
  if (ORDINARY.test(value)) return value;
  if (UNSCHEMED.test(value)) return undefined;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  if (!(use === 'contact' ? CONTACT : WEB).includes(url.protocol)) return undefined;
  return url.username || url.password ? undefined : url.href;
}
