interface Story {
  readonly title: string;
  readonly content_text: string;
}

/** The stories of the feed, as a page reads them that believes every word of it: no consent is asked for. */
export async function fetchStories(): Promise<readonly Story[]> {
  const response = await fetch('/feed.json');
  const feed = (await response.json()) as { stories: { items: readonly Story[] } };
  return feed.stories.items;
}

/** Puts a story into an element: its title and its beginning. */
export function fillCard(card: HTMLElement, { title, content_text }: Story): HTMLElement {
  const [heading, text] = [document.createElement('h3'), document.createElement('p')];
  heading.textContent = title;
  text.textContent = content_text.split('\n\n')[0] ?? '';
  card.append(heading, text);
  return card;
}

/** Makes a style sheet of the page's: what the peer's documentation asks a site to have. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
