/** What the bundler knows of a module's place among the others. */
interface Module {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** The module of an element's class, by its tag. */
const ELEMENT = /[\\/]src[\\/]elements[\\/](sanctuary-[a-z-]+)[\\/]\1\.ts$/;

/** Words that elements share, in one language. */
const WORDS = /[\\/]src[\\/]i18n[\\/][a-z]+[\\/]([a-z]{2,3})\.ts$/;

/**
 * What a position, and what a group and a place are. Decoders and late parts of elements share them, no element needs them
 * itself, and in files of their own they would be three requests of 150 bytes.
 */
const POSITION = /[\\/]src[\\/]domain[\\/]geo\.ts$/;
const LISTING = /[\\/]src[\\/]domain[\\/](group|place)\.ts$/;

/** What reads any document of a feed, and what reads a collection of one kind: all are asked for beside the elements. */
const READER = /[\\/]src[\\/]feed[\\/](reader|decode-(?:group|place|pledges|story))\.ts$/;

/** Whoever shows groups nearly always shows places: what reads them is one file. */
const FEATURES = ['decode-group', 'decode-place'];

/**
 * The chunk of the script-tag build that a module of ours goes into. Nobody has to name modules: what counts is which
 * elements may come to need it, at once or later.
 *
 * - one element: that element's own chunk;
 * - the pledge counter, the lightest, and any other: `core`, which every page has, and what a position is;
 * - map and finder alone: `shared`;
 * - any other mixture, and what a group and a place are: `common`;
 * - no element, but what reads groups and places: `decode-features`;
 * - no element, but what reads any document, or collections of two kinds: `reader`.
 *
 * What else is only ever asked for later goes into files of its own, but for the words of a language that elements share: one
 * file holds them. Each `import()` of a language names all the files it needs, so five would weigh on every page, with
 * names that nothing compresses, and be five requests.
 *
 * @returns the chunk's name; `undefined` where the bundler is to choose
 */
export function chunkOf(id: string, graph: Graph): string | undefined {
  if (POSITION.test(id)) return 'core';
  if (LISTING.test(id)) return 'common';
  const atOnce = ({ importers }: Module): readonly string[] => importers;
  if (namesAbove(id, graph, ELEMENT, atOnce).size === 0) {
    const readers = [...namesAbove(id, graph, READER, atOnce)];
    if (readers.length > 0 && readers.every((name) => FEATURES.includes(name))) return 'decode-features';
    return readers.includes('reader') || readers.length > 1 ? 'reader' : WORDS.exec(id)?.[1];
  }
  const elements = namesAbove(id, graph, ELEMENT, (module) => [...module.importers, ...module.dynamicImporters]);
  const [only] = elements;
  if (elements.size === 1) return only;
  if (elements.has('sanctuary-pledge-counter')) return 'core';
  const isOfTwo = elements.size === 2 && elements.has('sanctuary-map') && elements.has('sanctuary-group-finder');
  return isOfTwo ? 'shared' : 'common';
}

/** The names of those modules of a kind from which a module is reached. */
function namesAbove(id: string, graph: Graph, kind: RegExp, above: (module: Module) => readonly string[]): Set<string> {
  const seen = new Set([id]);
  // a set being walked takes in what is added meanwhile
  for (const each of seen) {
    const module = graph.getModuleInfo(each);
    // nothing above one of them is of interest: all that is there is who loads it
    if (module && !kind.test(each)) for (const one of above(module)) seen.add(one);
  }
  return new Set([...seen].map((each) => kind.exec(each)?.[1]).filter((name) => name !== undefined));
}
