type Json = Record<string, unknown>;

/** A consent that holds on any day of these tests. */
export const CONSENT = { given: '2025-01-15', scope: ['web'] };

/** A valid invented story with the given members; `own` are those under `_sanctuary`. */
export function storyItem({ id = 'a', own = {}, ...members }: Json & { readonly own?: Json } = {}): Json {
  return {
    id,
    title: `Story ${String(id)} (invented)`,
    content_text: `The words of ${String(id)}.`,
    date_published: '2025-06-01',
    ...members,
    _sanctuary: { consent: CONSENT, ...own },
  };
}

/** A feed with these stories, and what else it is to say of itself. */
export function storyFeed(items: readonly Json[], header: Json = {}): Json {
  return {
    version: '1.0',
    title: 'A feed for tests',
    languages: ['en'],
    ...header,
    stories: { version: 'https://jsonfeed.org/version/1.1', title: 'Invented stories', items },
  };
}

/** As many stories as are wanted, the first the newest: `story-0`, `story-1` and on. */
export function manyStories(count: number): Json[] {
  const day = Date.parse('2025-06-01T00:00:00Z');
  return Array.from({ length: count }, (_, i) =>
    storyItem({
      id: `story-${i}`,
      title: `Story number ${i + 1} (invented)`,
      content_text: LONG_TEXT,
      url: `https://stories.example/${i}`,
      date_published: new Date(day - i * 86_400_000).toISOString(),
    }),
  );
}

/** Longer than any card holds. */
export const LONG_TEXT = Array.from(
  { length: 12 },
  (_, i) => `This is paragraph ${i + 1} of a long text that nobody lived and somebody made up, to be read to its end.`,
).join('\n\n');
