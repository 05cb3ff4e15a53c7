// What reads any document, as one chunk: it comes beside the first document, so it costs no turn of its own, and one file
// of a few kilobytes arrives sooner than a chain of smaller ones. What reads a collection is chosen by `load-decoder`.
export { documentFindings } from './document-findings.ts';
export { readCollection } from './read-collection.ts';
export { readRoot } from './read-root.ts';
