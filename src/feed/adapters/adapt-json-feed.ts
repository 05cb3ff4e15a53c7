import type { Adapter } from './adapter.ts';
import { gatherCollection } from './gather-collection.ts';

/** Reads a JSON Feed as stories. Its items are those of a feed already, and are shown with a feed's consent only. */
export const adapt: Adapter = async (first, context) => {
  const { records, findings } = await gatherCollection('items', first, context);
  const { title, language } = first.json as { title?: unknown; language?: unknown };
  return {
    header: { title, languages: language === undefined ? undefined : [language] },
    sources: { stories: records.source() },
    findings,
  };
};
