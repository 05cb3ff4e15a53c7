import { loadFeed } from '../../../src/feed/index.ts';

const readers: Record<string, (url: string) => Promise<unknown>> = {
  ours: (url) => loadFeed(url),
  parse: async (url) => JSON.parse(await (await fetch(url)).text()) as unknown,
};

declare global {
  var read: (reader: string, records: string) => Promise<number>;
}

/** Reads the feed between two marks that the trace shows, and gives the milliseconds it took. */
globalThis.read = async (reader, records) => {
  performance.mark('begin');
  await readers[reader]?.(new URL(`${records}.json`, location.href).href);
  performance.mark('end');
  return performance.measure('read', 'begin', 'end').duration;
};
