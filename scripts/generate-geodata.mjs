/** Packs the geography of `data/` into src/geodata/generated/, for the map and the finder to load when it is needed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chooseTowns } from './geodata/choose-towns.mjs';
import { encodeLines } from './geodata/encode-lines.mjs';
import { packDistricts, packSectors } from './geodata/pack-postcodes.mjs';
import { packTowns } from './geodata/pack-towns.mjs';
import { readCsv } from './read-csv.mjs';

const data = new URL('../data/', import.meta.url);
const target = new URL('../src/geodata/generated/', import.meta.url);

const readJson = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

/** A ring's last position repeats its first (RFC 7946, 3.1.6): the reader closes it again. */
const rings = readJson('land-500m-i1.geojson').features.flatMap(({ geometry }) =>
  geometry.coordinates.map((ring) => ring.slice(0, -1)),
);
const borders = readJson('borders.geojson').geometries.flatMap(({ type, coordinates }) =>
  type === 'LineString' ? [coordinates] : coordinates,
);
const towns = chooseTowns(data);

/** For each language the names that differ, by the town's place in the list. */
const otherNames = {};
towns.forEach(({ other }, index) => {
  for (const [lang, name] of Object.entries(other)) (otherNames[lang] ??= {})[index] = name;
});

const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};\n`;
const write = (name, text) =>
  writeFileSync(new URL(name, target), `// Written by scripts/generate-geodata.mjs from data/. Do not edit.\n${text}`);

mkdirSync(target, { recursive: true });
// The outline is drawn to 500 m: steps of 0.005 degree, at most 280 m off, keep that and save a third of the bytes.
write('outline.ts', constant('LAND', encodeLines(rings, 200)) + constant('BORDERS', encodeLines(borders, 200)));
write(
  'towns.ts',
  constant('POSITIONS', encodeLines([towns.map(({ lng, lat }) => [lng, lat])], 1000)) +
    constant('NAMES', towns.map(({ name }) => name).join('|')) +
    `export const OTHER_NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = ${JSON.stringify(otherNames)};\n`,
);

const constants = (packed) =>
  Object.entries(packed)
    .map(([name, value]) => constant(name, value))
    .join('');
const eircodes = readCsv(new URL('eircode-routing-keys.csv', data));
write('districts.ts', constants(packDistricts(data)));
write('sectors.ts', constants(packSectors(data)));
write(
  'eircodes.ts',
  constants({
    KEYS: eircodes.map(({ key, town }) => key + town).join('|'),
    POSITIONS: encodeLines([eircodes.map(({ lng, lat }) => [Number(lng), Number(lat)])], 1000),
  }),
);
write('gazetteer-towns.ts', constants(packTowns(data)));
