import { plainText } from '../domain/plain-text.ts';
import type { FeedIssue } from './feed-issue.ts';
import type { Finding, FindingCode } from './finding.ts';
import { EXPECTED } from './generated/expected.ts';

/** What is wrong and what to do about it, in the words of someone who keeps a list and not of someone who codes. */
const SENTENCES: Readonly<Record<FindingCode, string>> = {
  missing: 'This member is required and is not there. Add it.',
  unexpected: 'This is not what was expected here.',
  'empty-text': 'Nothing is left of these words without their invisible characters. Write them again.',
  'text-cut':
    'This text is longer than 5,000 characters: what comes after that is not shown. Shorten it, and link to the rest.',
  'list-cut': 'This list has more than 500 entries: those from here on are not shown. Shorten it.',
  'unusable-status':
    'It cannot be told whether this group still meets, so it is not shown. Write active, forming, paused or closed, in small letters.',
  'unsafe-link':
    'This address is not used. Give a complete web address that begins with https://. Where an e-mail address may stand, begin it with mailto:.',
  'no-such-day': 'There is no such day in the calendar. Correct the date.',
  'future-date': 'This date is in the future. Check the year.',
  'no-position':
    'There is no position, so this is in the list and not on the map. Add a GeoJSON Point: longitude, then latitude.',
  'zero-position':
    'The position is 0, 0, which is in the sea off Africa and usually means that an address was not found. Look it up again.',
  'swapped-position':
    'Latitude and longitude seem to be the wrong way round. GeoJSON has longitude first, then latitude: swap them.',
  'outside-islands': 'The position is outside Britain and Ireland. Check it.',
  'area-unusable':
    'The area is not drawn: each of its rings needs four positions or more, longitude first, the last the same as the first.',
  'area-outside':
    'The area is not drawn: part of it is outside Britain and Ireland. Check it; GeoJSON has longitude first, then latitude.',
  'area-too-detailed':
    'The area is not drawn: it has more than 2,000 positions. Simplify its outline; what is finer than a kilometre does not show.',
  'duplicate-id': 'An earlier record has the same id. The first is shown; give this one an id of its own.',
  'empty-story': 'The story has no words: no text, no summary and no quote. Add some, or take it out.',
  'unusable-note': 'The content note cannot be understood, so the story is not shown. Write it as plain words.',
  'photo-withheld':
    'The photo is not shown: it needs "photo": true in the consent and a description in "imageAlt". If it has no consent, take its address out of the document.',
  'page-unread': 'The next page could not be read, so what is on it and after it is not shown.',
  'page-loop':
    'The next page is one that was read before. What came up to here is shown; correct the address, or leave it out on the last page.',
  'pages-capped':
    'There are more pages than a widget reads, and what is on them is not shown. Ask for more records in each page (with "limit=1000", say), or for fewer in all.',
  'consent-not-stated':
    'None of these WordPress posts is shown, since nothing says that the people in them agreed. If the site publishes its stories with their consent, whoever embeds them has to state that: write the attribute stories-published-with-consent on the tag <sanctuary-story-carousel>. A program passes the consent "stated-by-site".',
  'post-not-public': 'The post is not shown: it is not published, or has a password.',
  'too-many-records':
    'There are more records than a page can work with: those from here on are not shown. Publish one feed for each group or nation, or serve the records with OGC API - Features.',
  'redirect-elsewhere':
    'The server sends readers on to another one. Name the address it is at now, so that whoever holds the old one cannot send them elsewhere.',
  'redirect-insecure':
    'The server sends readers on from https to http, where anyone on the way can change what they read. Serve the document on https.',
  'not-utf-8':
    'Some characters could not be read, because the document is not in UTF-8 or was cut between two bytes. Save it as UTF-8.',
  'story-no-consent':
    'The story is not shown: its consent is not recorded, or not in a form that can be relied on. It needs "given" (a day) and "scope" (a list), and "reviewBy", if there, must be a day.',
  'story-withdrawn':
    'The story is not shown: it is marked as withdrawn. Take it out of the document. If that is a mistake, remove the member "withdrawn" altogether.',
  'story-not-yet': 'The story is not shown: the day its consent was given is in the future. Check the date.',
  'story-out-of-scope': 'The story is not shown: its consent does not cover "web". Take it out of the document.',
  'story-past-review':
    'The story is not shown: the day has passed by which the person was to be asked again. Ask, or take it out of the document.',
};

/** Gives each finding its sentence. */
export function explainFindings(findings: readonly Finding[]): readonly FeedIssue[] {
  return findings.map(({ detail, found, ...finding }) => ({
    ...finding,
    message: sentence(finding.code, detail) + (found === undefined ? '' : ` Found: “${shortened(found)}”.`),
  }));
}

/** One issue for each severity, in place of findings that are too many to be told apart. */
export function countRest(findings: readonly Finding[]): readonly FeedIssue[] {
  const counts = new Map<FeedIssue['severity'], number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts].map(([severity, count]) => ({
    severity,
    count,
    code: 'more',
    path: '',
    document: findings[0]?.document,
    message: `And ${count} more.`,
  }));
}

/** Letters of what was found that are repeated. */
const FOUND_LENGTH = 40;

function shortened(found: string): string {
  const words = plainText(found.slice(0, 2 * FOUND_LENGTH));
  return words.length > FOUND_LENGTH ? `${words.slice(0, FOUND_LENGTH)}…` : words;
}

function sentence(code: FindingCode, detail: string | undefined): string {
  if (detail === undefined) return SENTENCES[code];
  if (code === 'page-unread') return `${SENTENCES[code]} Cause: ${detail}.`;
  const expected = Object.hasOwn(EXPECTED, detail) ? EXPECTED[detail] : `One of: ${detail}.`;
  return `${SENTENCES[code]} Expected: ${expected}`;
}
