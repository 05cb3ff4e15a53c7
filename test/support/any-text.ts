import fc from 'fast-check';

/** Text of any UTF-16 units at all, halves of pairs among them; quicker to make than fast-check's own. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength });
