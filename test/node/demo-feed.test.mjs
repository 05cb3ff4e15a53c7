import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { demoFeed } from '../../scripts/generate-demo-feed.mjs';
import { readCsv } from '../../scripts/read-csv.mjs';

const DATA = new URL('../../data/', import.meta.url);
const OUT = new URL('../../demo/feed/', import.meta.url);
const csv = (name) => readCsv(new URL(name, DATA));
const read = (name) => JSON.parse(readFileSync(new URL(name, OUT), 'utf8'));

const root = read('feed.json');
const groups = read('groups.json').features;
const places = read('places.json').features;
const pledges = read('pledges.json');
const stories = read('stories.json');

const en = (text) => (typeof text === 'string' ? text : text.en);
const isExample = ({ id }) => id.startsWith('example-');

/** What every invented name must say, by language. */
const MARKS = { en: '(invented)', cy: '(dychmygol)', ar: '(متخيَّلة)' };
function assertMarked(text, what, language = 'en') {
  for (const [lang, value] of Object.entries(typeof text === 'string' ? { [language]: text } : text))
    assert.ok(value.includes(MARKS[lang]), `${what}: "${value}" does not say that it is invented`);
}

test('generating the demonstration feed again changes nothing', () => {
  for (const [name, text] of Object.entries(demoFeed()))
    assert.equal(readFileSync(new URL(name, OUT), 'utf8'), text, `${name} is out of date: run npm run generate`);
});

test('the feed and the documents it links to keep to the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/feed/schema/feed-1.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const whole = { ...root, groups: read('groups.json'), places: read('places.json'), pledges, stories };
  for (const document of [root, whole]) assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5)));
  assert.equal(validate({ ...whole, places: { type: 'FeatureCollection', features: [{}] } }), false);
});

test('the title says in both languages that it is a demonstration', () => {
  assert.match(root.title.en, /demonstration data, not an official list/);
  assert.match(root.title.cy, /data arddangos, nid rhestr swyddogol/);
});

test('every group with a website is there, and no other real one', () => {
  const expected = csv('groups.csv').filter((row) => row.website);
  assert.equal(expected.length, 45);
  assert.deepEqual(
    groups.filter((group) => !isExample(group)).map(({ id, properties }) => [id, properties.source]),
    expected.map((row) => [row.id, row.source]),
  );
});

test('every public institution is there with its source and the date as published', () => {
  assert.deepEqual(
    places
      .filter((place) => !isExample(place))
      .map(({ id, properties: p }) => [id, p.source, p.awardedOn ?? '', p.status]),
    csv('places.csv').map((row) => [row.id, row.source, row.awarded_on, 'awarded']),
  );
});

test('a group is called active only when no note of the source says otherwise', () => {
  const status = new Map(groups.map((group) => [group.id, group.properties.status]));
  for (const row of csv('groups.csv').filter((row) => row.website && /forming|inactive|invites a group/.test(row.note)))
    assert.notEqual(status.get(row.id), 'active', row.id);
});

test('no real school, nor any real body of a kind that could be at risk, is in it', () => {
  const harmless = ['university', 'college', 'council', 'library', 'theatre', 'arts', 'museum'];
  for (const place of places) {
    if (isExample(place)) assertMarked(place.properties.name, place.id);
    else assert.ok(harmless.includes(place.properties.stream), `${place.id} is a real ${place.properties.stream}`);
  }
});

test('every invented group, story, supporter and figure says so', () => {
  for (const group of groups.filter(isExample)) assertMarked(group.properties.name, group.id);
  for (const story of stories.items) assertMarked(story.title, story.id, story.language);
  for (const supporter of pledges.supporters) assertMarked(supporter.name, 'supporter');
  assert.match(pledges.note.en, /^Invented figures/);
  const real = new Set(groups.filter((group) => !isExample(group)).map(({ id }) => id));
  for (const { scope } of pledges.totals) assert.ok(!real.has(scope), `an invented figure for the real group ${scope}`);
});

test('an area is drawn for invented groups alone: nobody has said where the real ones are at work', () => {
  const drawn = groups.filter(({ properties }) => properties.areaServed !== undefined);
  assert.ok(drawn.length > 1);
  assert.deepEqual(
    drawn.filter((group) => !isExample(group)),
    [],
  );
});

test('only stories that may be shown are in the file', () => {
  assert.ok(stories.items.length > 0);
  for (const { id, _sanctuary } of stories.items) {
    const { given, scope, withdrawn, reviewBy = '9999-12-31' } = _sanctuary.consent;
    assert.ok(given && scope.includes('web') && withdrawn === undefined, id);
    assert.ok(reviewBy > root.updated, `${id} is past its review`);
  }
});

test('every kind, award status, group status and nation is seen at least once', () => {
  const { $defs } = JSON.parse(
    readFileSync(new URL('../../src/feed/schema/feed-1.schema.json', import.meta.url), 'utf8'),
  );
  const { properties: wire } = $defs.place.properties.properties;
  const streams = /Known: ([^.]+)\./.exec($defs.stream.description)[1].split(', ');
  const seen = (features, key) => new Set(features.map(({ properties }) => properties[key]));
  assert.deepEqual(missing(streams, seen(places, 'stream')), []);
  assert.deepEqual(missing(wire.status.enum, seen(places, 'status')), []);
  const groupStatuses = $defs.group.properties.properties.properties.status.enum;
  assert.deepEqual(missing(groupStatuses, seen(groups, 'status')), []);
  assert.deepEqual(missing($defs.nation.enum, seen([...groups, ...places], 'nation')), []);
});

test('every point lies within 60 km of the town, or a town of the area, that it is said to be in', () => {
  const towns = csv('towns-gb-ie-1000.csv');
  const areas = new Map(csv('area-points.csv').map((row) => [row.name, row]));
  const stated = new Map([
    ...csv('groups.csv').map((row) => [row.id, row.place]),
    ...csv('places.csv').map((row) => [row.id, row.town]),
  ]);
  for (const name of ['groups', 'places'])
    for (const row of JSON.parse(readFileSync(new URL(`example/${name}.json`, DATA), 'utf8')))
      stated.set(row.id, row.town);
  for (const { id, geometry, properties } of [...groups, ...places]) {
    const name = stated.get(id);
    const area = areas.get(name);
    const ids = area?.towns.split(';') ?? [];
    const within = towns.filter((town) =>
      area ? ids.includes(town.geonameid) || town.county === area.counties : town.name === name,
    );
    if (geometry === null) assert.equal(within.length, 0, `${id} has a town and no point`);
    else
      assert.ok(
        Math.min(...within.map((town) => kilometres(geometry.coordinates, town))) < 60,
        `${id} (${en(properties.name)})`,
      );
  }
});

test('nothing is placed more exactly than its town', () => {
  for (const { id, properties } of places) assert.notEqual(properties.precision, 'exact', id);
});

test('every group that a place or story names exists', () => {
  const ids = new Set(groups.map(({ id }) => id));
  const named = [
    ...places.map(({ properties }) => properties.group),
    ...stories.items.map((story) => story._sanctuary.group),
    ...pledges.supporters.map(({ group }) => group),
  ];
  assert.deepEqual(missing(named.filter(Boolean), ids), []);
});

function missing(wanted, seen) {
  return wanted.filter((one) => !seen.has(one));
}

/** Great-circle distance in kilometres (haversine; mean Earth radius 6371 km). */
function kilometres([lng, lat], town) {
  const rad = Math.PI / 180;
  const half = (a, b) => Math.sin(((b - a) * rad) / 2) ** 2;
  const h = half(lat, +town.lat) + Math.cos(lat * rad) * Math.cos(town.lat * rad) * half(lng, +town.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
