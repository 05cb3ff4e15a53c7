import MiniSearch from 'minisearch';
import { unpackTowns } from '../../../src/geodata/unpack-towns.ts';
import { LIMIT, type Contender } from './contender.ts';

/** The same names and towns, with the options its documentation gives for search as you type. It knows no postcodes. */
export const minisearch: Contender = (names) => {
  const all = [...names, ...unpackTowns().names.map(({ value }) => value)];
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(all.map((name, id) => ({ id, name })));
  return Promise.resolve((typed) =>
    index
      .search(typed)
      .slice(0, LIMIT)
      .map(({ id }) => all[id as number]!),
  );
};
