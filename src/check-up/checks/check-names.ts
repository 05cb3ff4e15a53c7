import { fault, fine, remark, type Finding } from '../finding.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** Whether what an embedder names has a name: the page's language, regions, links between the tags, logos and frames. */
export function checkNames(page: Document, widgets: readonly PageWidget[]): readonly Finding[] {
  const lang = page.documentElement.lang.trim();
  const language = lang ? fine(WORDS.names.language(lang)) : fault(WORDS.names.noLanguage);
  const found = [...sameNames(widgets), ...widgets.flatMap(namesWithin), ...frames(page)];
  return [language, ...found, ...(found.length === 0 && widgets.length > 0 ? [fine(WORDS.names.fine)] : [])];
}

/** Widgets that a screen reader lists under one name. */
function sameNames(widgets: readonly PageWidget[]): readonly Finding[] {
  const byWords = new Map<string, string[]>();
  for (const { element, name } of widgets) {
    const heading = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6');
    const words = heading?.textContent?.replaceAll(/\s+/g, ' ').trim();
    // a badge is named by its award: two of them under one title are two awards
    if (!words || element.localName === 'sanctuary-badge') continue;
    byWords.set(words, [...(byWords.get(words) ?? []), name]);
  }
  return [...byWords]
    .filter(([, names]) => names.length > 1)
    .map(([words, names]) => remark(WORDS.names.same(names.join(', '), words)));
}

function namesWithin({ element, name }: PageWidget): readonly Finding[] {
  const nameless = [...element.querySelectorAll('a[href], button')].filter((each) => !isNamed(each));
  const images = element.querySelectorAll('img:not([alt])');
  return [
    ...nameless.map(() => fault(WORDS.names.link(name))),
    ...[...images].map(() => fault(WORDS.names.image(name))),
    ...(element.hasAttribute('logo') && !element.getAttribute('logo-alt')?.trim()
      ? [fault(WORDS.names.logo(name))]
      : []),
  ];
}

function isNamed(element: Element): boolean {
  const images = [...element.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt'));
  const words = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title'), ...images];
  return element.hasAttribute('aria-labelledby') || words.some((each) => each?.trim());
}

function frames(page: Document): readonly Finding[] {
  const ours = /\/embed\/(?:map|group-finder|pledge-counter|story-carousel|badge)\.html/;
  return [...page.querySelectorAll<HTMLIFrameElement>('iframe[src]')]
    .filter(({ src, title }) => ours.test(src) && !title.trim())
    .map(({ src }) => fault(WORDS.names.frame(src)));
}
