import { unpackTowns } from '../../../src/geodata/unpack-towns.ts';

const KINDS = ['City of Sanctuary', 'University', 'Library', 'Community Garden', 'Theatre'];

/** Names of groups and places, as a feed may have them: so many, the same for every run. */
export function someNames(count: number): string[] {
  const towns = unpackTowns().all;
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[Math.floor(index / towns.length) % KINDS.length]!;
    return `${towns[index % towns.length]!.name} ${kind}`;
  });
}
