import MiniSearch from 'minisearch';
import { unpackTowns } from '../../../src/geodata/unpack-towns.ts';
import { enter, type MakeContender } from './contender.ts';

/** How many suggestions the finder shows. */
const LIMIT = 6;

interface Feed {
  readonly groups: { readonly features: readonly { readonly properties: { readonly name: string } }[] };
}

/**
 * The same names and towns, with the options its documentation gives for search as you type, in the barest of lists. It
 * knows no postcodes.
 */
export const minisearch: MakeContender = async (feed) => {
  const { groups } = (await (await fetch(feed)).json()) as Feed;
  const names = groups.features.map(({ properties }) => properties.name);
  const field = document.createElement('input');
  const list = document.createElement('ul');
  document.body.append(field, list);
  const start = performance.now();
  const all = [...names, ...unpackTowns().names.map(({ value }) => value)];
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(all.map((name, id) => ({ id, name })));
  const ready = performance.now() - start;
  field.addEventListener('input', () => {
    const found = index.search(field.value).slice(0, LIMIT);
    list.replaceChildren(
      ...found.map(({ id }) => {
        const item = document.createElement('li');
        item.textContent = all[id as number]!;
        return item;
      }),
    );
  });
  return {
    since: start,
    ready,
    key(typed) {
      const before = performance.now();
      enter(field, typed);
      list.getBoundingClientRect();
      return Promise.resolve(performance.now() - before);
    },
  };
};
