import fc from 'fast-check';

/** Values that documents get wrong: other types, tricks of JavaScript, sizes, and characters that are not what they seem. */
const STRANGE = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  'England',
  '2019-13',
  '2025-02-30',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'https://\u202emoc.example',
  '\ud800',
  '\u200b',
  '__proto__',
  'x'.repeat(5000),
  [],
  [null],
  [[[[]]]],
  {},
  { constructor: { prototype: {} } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { en: 'x', '<b>': 'y', cy: 4 },
];

/**
 * One of some JSON values with one to four things in it dropped, retyped, swapped, nested or repeated.
 *
 * @template T
 * @param {readonly T[]} originals never changed
 * @returns {import('fast-check').Arbitrary<T>}
 */
export function mutations(originals) {
  const step = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('drop', 'retype', 'retype', 'swap', 'nest', 'repeat'),
    value: fc.constantFrom(...STRANGE),
  });
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(step, { minLength: 1, maxLength: 4 }))
    .map(([original, steps]) => steps.reduce(mutate, structuredClone(original)));
}

function mutate(root, { at, how, value }) {
  const box = { root };
  const slots = slotsOf(box);
  const [holder, key] = slots[at % slots.length];
  const strange = structuredClone(value);
  if (how === 'retype') holder[key] = strange;
  else if (how === 'nest') holder[key] = Array.isArray(holder[key]) ? { 0: holder[key] } : [holder[key]];
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[key]));
  else if (how === 'swap') {
    const [otherHolder, otherKey] = slots[(at * 7 + 3) % slots.length];
    // Copies, so that nothing ever holds itself.
    const here = structuredClone(holder[key]);
    holder[key] = structuredClone(otherHolder[otherKey]);
    if (otherHolder[otherKey] !== undefined) otherHolder[otherKey] = here;
  } else if (holder === box || Array.isArray(holder)) holder[key] = strange;
  else delete holder[key];
  return box.root;
}

/** Every place in a value that something stands in. */
function slotsOf(holder) {
  return Object.keys(holder).flatMap((key) => {
    const child = holder[key];
    return [[holder, key], ...(child && typeof child === 'object' ? slotsOf(child) : [])];
  });
}
