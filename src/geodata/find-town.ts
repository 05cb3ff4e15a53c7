import { distanceBetween } from '../domain/great-circle.ts';
import type { Nation } from '../domain/group.ts';
import { createTextIndex, searchKey, type IndexedName, type TextHit } from '../domain/text-index.ts';
import type { Text } from '../domain/text.ts';
import type { Finding, GazetteerPlace, Suggestion } from './gazetteer.ts';
import type { Districts } from './unpack-districts.ts';
import type { GazetteerTown, Towns } from './unpack-towns.ts';

/** More choices than this are no help. */
const MOST_CHOICES = 8;

/** Rows of one name and county nearer than this are one town twice. */
const SAME_TOWN_KM = 5;

/** People a square kilometre of a town, about: with how many there are it gives how far the town reaches. */
const DENSITY = 4000;

/** The weight of a town of this many, by the doubling, is 1. */
const LARGEST = 2 ** 13 * 1000;

/** How the nations are written after a name, as keys. */
const NATION_WORDS: Readonly<Record<Nation, readonly string[]>> = {
  england: ['england', 'lloegr', 'sasana'],
  scotland: ['scotland', 'alba', 'yr alban', 'albain'],
  wales: ['wales', 'cymru', 'an bhreatain bheag'],
  'northern-ireland': ['northern ireland', 'ni', 'gogledd iwerddon', 'tuaisceart eireann', 'ulster'],
  ireland: ['ireland', 'eire', 'republic of ireland', 'roi', 'iwerddon'],
  'isle-of-man': ['isle of man', 'iom', 'ellan vannin', 'mannin'],
  jersey: ['jersey', 'channel islands'],
  guernsey: ['guernsey', 'channel islands'],
};

/** Words after a name that tell no two towns apart. */
const IDLE = new Set([
  'uk',
  'gb',
  'united kingdom',
  'great britain',
  'britain',
  'city',
  'town',
  'city centre',
  'town centre',
]);

/** A town that was found, and the name it was found by: none where that was its county. */
type Found = Pick<IndexedName, 'entry'> & Partial<IndexedName>;

/** Looks up towns by name. */
export interface TownFinder {
  find(text: string): Finding;
  suggest(text: string, limit: number, slips: boolean): Suggestion[];
}

/** @param districts to tell two towns of one name in one county apart; they are shown alike without */
export function createTownFinder({ all, names }: Towns, districts: Districts | undefined): TownFinder {
  const weightOf = (entry: number): number => Math.log2(all[entry]!.population / 1000) / Math.log2(LARGEST / 1000);
  const index = createTextIndex(names, weightOf);
  const others = new Map<number, Record<string, string>>();
  for (const { entry, value, lang = 'en' } of names) {
    const known = others.get(entry) ?? {};
    known[lang] ??= value;
    others.set(entry, known);
  }

  const place = ({ entry, value, lang }: Found): GazetteerPlace => {
    const { name, county, position, population } = all[entry]!;
    const own = others.get(entry)!;
    const text: Text = Object.keys(own).length > 1 ? own : name;
    const precision = Math.max(1, Math.sqrt(population / DENSITY / Math.PI));
    const isIsland = ['isle-of-man', 'jersey', 'guernsey'].includes(county.nation);
    return {
      id: `town:${entry}`,
      kind: 'town',
      name: text,
      position,
      precision,
      nation: county.nation,
      ...(!isIsland && { county: county.name }),
      ...(value !== undefined && { foundBy: { value, lang } }),
    };
  };

  const townOf = ({ entry }: Found): GazetteerTown => all[entry]!;
  const byPopulation = (a: Found, b: Found): number => townOf(b).population - townOf(a).population;

  /** One for each town: a source may have it twice. */
  const different = <T extends Found>(found: readonly T[]): T[] => {
    const list: T[] = [];
    for (const one of found) {
      if (!list.some((other) => isSame(townOf(other), townOf(one)))) list.push(one);
    }
    return list;
  };

  /** The place, told from others of a list by a postcode where need be. */
  const placeAmong = (one: Found, list: readonly Found[]): GazetteerPlace => {
    const isAlike = list.some((other) => other !== one && looksAlike(townOf(other), townOf(one)));
    const { county, position } = townOf(one);
    const postcode = isAlike && county.nation !== 'ireland' ? districts?.nearest(position).code : undefined;
    return { ...place(one), ...(postcode && { postcode }) };
  };

  const placesOf = (found: readonly Found[]): GazetteerPlace[] =>
    different(found)
      .slice(0, MOST_CHOICES)
      .map((one, _, list) => placeAmong(one, list));

  /** The largest first. */
  const choices = (found: readonly Found[]): GazetteerPlace[] => placesOf([...found].sort(byPopulation));

  const answer = (found: readonly Found[]): Finding | undefined => {
    const [first, ...rest] = choices(found);
    if (!first) return undefined;
    return rest.length > 0 ? { outcome: 'ambiguous', choices: [first, ...rest] } : { outcome: 'found', place: first };
  };

  /** Towns that are called so, and others as large whose longer name begins so: Newcastle is two, and upon Tyne. */
  const called = (text: string): Found[] => {
    const exact = namesOf(index.exact(text));
    if (exact.length === 0) return [];
    const largest = Math.max(...exact.map((found) => townOf(found).population));
    return [...exact, ...longerNames(text).filter((found) => townOf(found).population > largest / 2)];
  };

  const longerNames = (text: string): IndexedName[] => {
    const start = `${searchKey(text)} `;
    return namesOf(index.search(text, Infinity)).filter(({ value }) => searchKey(value).startsWith(start));
  };

  /** "Ashford, Kent": the longest name that is one, and a county or nation after it. */
  const qualified = (text: string): Finding | undefined => {
    const words = searchKey(text)
      .replace(/^(?:the )?(?:city|town) of /, '')
      .split(' ');
    for (let cut = words.length; cut > 0; cut--) {
      const found = called(words.slice(0, cut).join(' '));
      if (found.length === 0) continue;
      const qualifier = words.slice(cut).join(' ').replace(/^in /, '');
      if (!qualifier || IDLE.has(qualifier)) return answer(found);
      const within = found.filter((one) => isIn(townOf(one), qualifier));
      if (within.length > 0) return answer(within);
      return { outcome: 'near-miss', choices: choices(found) };
    }
    return undefined;
  };

  /** The largest towns of a county or island, for someone who typed only that. */
  const within = (key: string): Found[] =>
    [...all.keys()]
      .filter((entry) => isIn(all[entry]!, key, true))
      .map((entry) => ({ entry }))
      .sort(byPopulation)
      .slice(0, MOST_CHOICES);

  return {
    find(text) {
      // Wales is a village near Rotherham, and hardly ever meant
      const isNation = Object.values(NATION_WORDS).some((words) => words.includes(searchKey(text)));
      const direct = isNation ? undefined : (qualified(text) ?? answer(longerNames(text)));
      if (direct) return direct;
      for (const look of [
        () => within(searchKey(text)),
        () => namesOf(index.search(text, MOST_CHOICES)),
        () => namesOf(index.similar(text, MOST_CHOICES)),
        () => namesOf(index.similar(text, MOST_CHOICES, true)),
      ]) {
        const near = look();
        if (near.length > 0) return { outcome: 'near-miss', choices: placesOf(near) };
      }
      return { outcome: 'unknown' };
    },

    suggest(text, limit, slips) {
      const begun = index.search(text, limit);
      const hits = begun.length > 0 || !slips ? begun : index.similar(text, limit, true);
      const names = different(namesOf(hits));
      return hits
        .filter(({ name }) => names.includes(name))
        .map(({ name, rank }) => ({ place: placeAmong(name, names), rank }));
    },
  };
}

const namesOf = (hits: readonly TextHit[]): IndexedName[] => hits.map(({ name }) => name);

const looksAlike = (a: GazetteerTown, b: GazetteerTown): boolean =>
  a.county.name === b.county.name && searchKey(a.name) === searchKey(b.name);

const isSame = (a: GazetteerTown, b: GazetteerTown): boolean =>
  looksAlike(a, b) && distanceBetween(a.position, b.position) < SAME_TOWN_KM;

/**
 * Whether a town is in what was written after its name: its nation, or its county, by the beginning of a word.
 *
 * @param whole whether the county has to be written in full, "County" or not
 */
function isIn({ county }: GazetteerTown, qualifier: string, whole = false): boolean {
  if (NATION_WORDS[county.nation].includes(qualifier)) return true;
  const bare = (text: string): string => searchKey(text).replace(/^(?:county|co|contae) /, '');
  const wanted = bare(qualifier);
  return [county.name, ...county.also].some((name) =>
    whole ? bare(name) === wanted : ` ${bare(name)}`.includes(` ${wanted}`),
  );
}
