import { htmlParagraphs, textParagraphs } from '../domain/paragraphs.ts';
import type { Story } from '../domain/story.ts';
import { mayShowPhoto, whyWithheld } from '../domain/story-consent.ts';
import { decodeRecords, type CollectionContext, type DecodedCollection } from './decode-records.ts';
import { storyRule } from './generated/story-rule.ts';
import type { WireStory } from './generated/wire.ts';
import type { RecordDecoder } from './record-decoder.ts';
import type { RecordNotes } from './record-notes.ts';

// For the adapter of WordPress posts, whose titles and excerpts are HTML as well.
export { htmlParagraphs };

/** Reads a story from its JSON Feed item, if its consent lets it be shown. */
const storyDecoder: RecordDecoder<WireStory, Story> = {
  rule: storyRule,
  list: 'items',
  refuse(raw, { now }) {
    const reason = whyWithheld(rawConsent(raw), now);
    return reason && { code: `story-${reason}`, member: '/_sanctuary/consent' };
  },
  decode(item, raw, notes) {
    const { _sanctuary: own } = item;
    const rawOwn = raw['_sanctuary'] as Readonly<Record<string, unknown>>;
    const contentNote = notes.text(own.contentNote, '/_sanctuary/contentNote');
    // Fails closed: a warning that cannot be given is no reason to show what it warns of.
    if (rawOwn['contentNote'] !== undefined && contentNote === undefined) {
      notes.add('set-aside', 'unusable-note', '/_sanctuary/contentNote');
      return undefined;
    }
    const paragraphs =
      item.content_text === undefined ? htmlParagraphs(item.content_html ?? '') : textParagraphs(item.content_text);
    const summary = notes.words(item.summary, '/summary');
    const quote = notes.words(own.quote, '/_sanctuary/quote');
    if (paragraphs.length === 0 && summary === undefined && quote === undefined) {
      notes.add('set-aside', 'empty-story');
      return undefined;
    }
    return {
      id: String(item.id),
      url: notes.link(item.url, '/url'),
      title: notes.text(item.title, '/title'),
      paragraphs,
      summary,
      quote,
      image: decodeImage(item, raw, notes),
      published: notes.moment(item.date_published, '/date_published'),
      modified: notes.moment(item.date_modified, '/date_modified'),
      authors: (item.authors ?? []).flatMap(({ name }, index) => notes.words(name, `/authors/${index}/name`) ?? []),
      // Fails closed: a malformed mark is taken for the promise it was meant to be.
      pseudonym: own.pseudonym ?? rawOwn['pseudonym'] !== undefined,
      contentNote,
      group: own.group === undefined ? undefined : String(own.group),
      tags: (item.tags ?? []).flatMap((tag, index) => notes.words(tag, `/tags/${index}`) ?? []),
      language: item.language,
    };
  },
};

/** @throws FeedError `wrong-shape` */
export function decodeStories(
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly Story[]>> {
  return decodeRecords(storyDecoder, collection, context);
}

function decodeImage(item: WireStory, raw: Readonly<Record<string, unknown>>, notes: RecordNotes): Story['image'] {
  if (item.image === undefined) return undefined;
  const alt = notes.words(item._sanctuary.imageAlt, '/_sanctuary/imageAlt');
  if (!mayShowPhoto(rawConsent(raw), alt, notes.context.now)) {
    notes.add('dropped', 'photo-withheld', '/image');
    return undefined;
  }
  const url = notes.link(item.image, '/image');
  return url === undefined || alt === undefined ? undefined : { url, alt };
}

/** The consent as the document has it: mending it first could mend a refusal away. */
function rawConsent(raw: unknown): unknown {
  return (raw as { _sanctuary?: { consent?: unknown } } | null)?._sanctuary?.consent;
}
