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
 * The chunk of the script-tag build that a module of ours goes into. Nobody has to name modules: what counts is which
 * elements may come to need it, at once or later.
 *
 * - one element: that element's own chunk;
 * - the pledge counter, the lightest, and any other: `core`, which every page has;
 * - map and finder alone: `shared`;
 * - any other mixture: `common`.
 *
 * What is only ever asked for later goes into files of its own, but for the words of a language that elements share: one
 * file holds them. Each `import()` of a language names all the files it needs, so five would weigh on every page, with
 * names that nothing compresses, and be five requests.
 *
 * @returns the chunk's name; `undefined` where the bundler is to choose
 */
export function chunkOf(id: string, graph: Graph): string | undefined {
  const isNeededAtOnce = elementsAbove(id, graph, ({ importers }) => importers).size > 0;
  if (!isNeededAtOnce) return WORDS.exec(id)?.[1];
  const elements = elementsAbove(id, graph, (module) => [...module.importers, ...module.dynamicImporters]);
  const [only] = elements;
  if (elements.size === 1) return only;
  if (elements.has('sanctuary-pledge-counter')) return 'core';
  const isOfTwo = elements.size === 2 && elements.has('sanctuary-map') && elements.has('sanctuary-group-finder');
  return isOfTwo ? 'shared' : 'common';
}

/** The elements from whose class a module is reached. */
function elementsAbove(id: string, graph: Graph, above: (module: Module) => readonly string[]): Set<string> {
  const seen = new Set([id]);
  // a set being walked takes in what is added meanwhile
  for (const each of seen) {
    const module = graph.getModuleInfo(each);
    // nothing above a class is of interest: all that is there is who loads elements
    if (module && !ELEMENT.test(each)) for (const one of above(module)) seen.add(one);
  }
  return new Set([...seen].flatMap((each) => ELEMENT.exec(each)?.[1] ?? []));
}
