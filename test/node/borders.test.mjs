/**
 * The layers of docs/architecture.md, checked on the imports as they are written. `import type` counts: what a layer may
 * not know, it may not know the types of either.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importGraph } from './source-modules.mjs';

/** What each layer may name: layers of ours, and packages. A module may always import its own layer. */
const LAYERS = {
  domain: { own: [], packages: [] },
  scheduling: { own: [], packages: [] },
  feed: { own: ['domain', 'scheduling'], packages: [] },
  'feed/credential': { own: ['domain', 'feed'], packages: ['jose'] },
  i18n: { own: ['domain'], packages: [] },
  geodata: { own: ['domain'], packages: [] },
  map: { own: ['domain'], packages: [] },
  'map/leaflet': { own: ['domain', 'map'], packages: ['leaflet'] },
  base: { own: ['domain', 'feed', 'i18n', 'map', 'geodata', 'scheduling'], packages: ['lit'] },
  elements: { own: ['base', 'domain', 'i18n', 'map', 'geodata', 'scheduling'], packages: ['lit'] },
  define: { own: ['base', 'elements'], packages: [] },
  cdn: { own: ['base', 'define', 'elements', 'feed', 'root'], packages: [] },
  'check-up': { own: ['base', 'domain', 'feed'], packages: ['lit'] },
  embed: { own: ['domain', 'i18n'], packages: ['@open-iframe-resizer/core'] },
  root: { own: ['define', 'elements', 'base', 'feed', 'domain'], packages: [] },
};

/** Folders within a layer that alone may name a package, and are opened by one dynamic import. */
const BEHIND_A_DOOR = {
  'map/leaflet': 'src/map/load-engine.ts',
  'feed/credential': 'src/base/controllers/credential-controller.ts',
  'check-up': 'src/offer-check-up.ts',
};

/** The layer of one of our files: its folder in src, with what is behind a door a layer of its own. */
function layerOf(file) {
  const [, folder, ...rest] = file.split('/');
  if (rest.length === 0) return 'root';
  const inner = `${folder}/${rest[0]}`;
  return inner in BEHIND_A_DOOR ? inner : folder;
}

/** What an element renders: the feed's state and its errors. How a feed is fetched, kept and decoded is base's to know. */
const FEED_VOCABULARY = /^src\/feed\/feed(-state|-error|-issue)?\.ts$/;

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The one door to such a folder: a dynamic import in one file. */
const isDoor = ({ from, to, kind }) => kind === 'dynamic' && from === BEHIND_A_DOOR[layerOf(to)];

const graph = importGraph();
const show = ({ from, to, kind }) => `${from} -> ${to} (${kind})`;
const none = (edges, message) => assert.deepEqual(edges.map(show), [], message);

describe('layer borders', () => {
  it('reads a graph', () => {
    assert.ok(graph.length > 50, `only ${graph.length} imports were found`);
  });

  it('resolves every import of our own', () => {
    none(graph.filter(({ exists }) => !exists));
  });

  it('imports by a written name only', () => {
    none(graph.filter(({ to }) => to === undefined));
  });

  it('knows the layer of every file', () => {
    none(graph.filter(({ from }) => LAYERS[layerOf(from)] === undefined));
  });

  for (const [layer, { own, packages }] of Object.entries(LAYERS)) {
    it(`${layer} imports ${[...own, ...packages].join(', ') || 'nothing'} and itself, no more`, () => {
      const edges = graph.filter(({ from, to }) => to !== undefined && layerOf(from) === layer);
      const allowed = (edge) =>
        edge.own
          ? layerOf(edge.to) === layer ||
            own.includes(layerOf(edge.to)) ||
            isDoor(edge) ||
            (layer === 'elements' && FEED_VOCABULARY.test(edge.to))
          : packages.includes(packageOf(edge.to));
      none(edges.filter((edge) => !allowed(edge)));
    });
  }

  for (const [folder, door] of Object.entries(BEHIND_A_DOOR)) {
    it(`opens ${folder} by one dynamic import`, () => {
      const doors = graph.filter(({ from, to }) => to && layerOf(from) !== folder && to.startsWith(`src/${folder}/`));
      assert.deepEqual(
        doors.map(({ from, kind }) => `${from} ${kind}`),
        [`${door} dynamic`],
      );
    });
  }

  it('keeps elements from knowing each other', () => {
    const element = (file) => file.split('/')[2];
    none(
      graph.filter(
        ({ from, to }) =>
          layerOf(from) === 'elements' && to?.startsWith('src/elements/') && element(from) !== element(to),
      ),
    );
  });

  it('has no circle of modules that need each other at run time', () => {
    const needs = (file) => graph.filter(({ from, kind, own }) => from === file && own && kind === 'value');
    const done = new Set();
    const circles = [];
    const walk = (file, path) => {
      if (path.includes(file)) return circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return undefined;
      for (const { to } of needs(file)) walk(to, [...path, file]);
      return done.add(file);
    };
    for (const { from } of graph) walk(from, []);
    assert.deepEqual(circles, []);
  });
});
