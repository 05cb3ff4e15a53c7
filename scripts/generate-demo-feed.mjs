/**
 * Builds the demonstration feed in `demo/feed/` from `data/`. Nothing in it depends on the clock or the network, so a
 * second run changes nothing. Importing it writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { examples } from './demo-feed/examples.mjs';
import { openGazetteer } from './demo-feed/gazetteer.mjs';
import { groupFeatures } from './demo-feed/groups.mjs';
import { placeFeatures } from './demo-feed/places.mjs';

const DATA = new URL('../data/', import.meta.url);
const OUT = new URL('../demo/feed/', import.meta.url);

/** The five documents, by file name, as they are to stand on disk. */
export function demoFeed(data = DATA) {
  const gazetteer = openGazetteer(data);
  const example = examples(data, gazetteer);
  const links = { groups: 'groups.json', places: 'places.json', pledges: 'pledges.json', stories: 'stories.json' };
  return {
    'feed.json': pretty({ ...example.header, ...links }),
    'groups.json': collection([...groupFeatures(data, gazetteer), ...example.groups]),
    'places.json': collection([...placeFeatures(data, gazetteer), ...example.places]),
    'pledges.json': pretty(example.pledges),
    'stories.json': pretty(example.stories),
  };
}

const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** One feature a line, so that a change to one record is a change to one line. */
function collection(features) {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

function main() {
  mkdirSync(OUT, { recursive: true });
  for (const [name, text] of Object.entries(demoFeed())) writeFileSync(new URL(name, OUT), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
