import type { Arbitrary } from 'fast-check';

export function mutations<T>(originals: readonly T[]): Arbitrary<unknown>;
