import csv from '../../../data/towns-gb-ie-1000.csv?raw';
import type { Place } from './contender.ts';

/** Places within some kilometres of real towns, the same for every run: a town once for every 2,000 people in it. */
export function randomPlaces(count: number): Place[] {
  const towns = csv.split('\n').flatMap((row): Place[] => {
    const match = /,(-?[\d.]+),(-?[\d.]+),(\d+),\w+\r?$/.exec(row);
    if (!match) return [];
    const [, lat, lng, people] = match.map(Number);
    return new Array<Place>(Math.ceil(people! / 2000)).fill({ lng: lng!, lat: lat! });
  });
  const random = linearCongruential(20051);
  return Array.from({ length: count }, () => {
    const { lng, lat } = towns[Math.floor(random() * towns.length)]!;
    return { lng: lng + (random() - 0.5) * 0.16, lat: lat + (random() - 0.5) * 0.1 };
  });
}

/** Numbers from 0 to below 1, the same for the same seed. Constants from Numerical Recipes. */
function linearCongruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
