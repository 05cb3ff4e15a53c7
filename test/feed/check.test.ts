import { expect } from '@open-wc/testing';
import { check, type Fault } from '../../src/feed/check.ts';
import type { Rule } from '../../src/feed/rule.ts';

const words: Rule = { name: 'words', types: ['string'], pattern: /\S/ };

function run(rule: Rule, value: unknown) {
  const faults: Fault[] = [];
  const result = check(rule, value, faults);
  return { result, paths: faults.map(({ path }) => path) };
}

// How far it agrees with the schema is tested against a JSON Schema validator, in test/node/feed-check.test.mjs.
describe('check', () => {
  it('gives back the very value when it is right', () => {
    const value = { a: ['x'], more: 1 };
    expect(run({ types: ['object'], members: [['a', { types: ['array'], items: words }]] }, value).result).to.equal(
      value,
    );
  });

  it('writes keys in paths as JSON Pointer asks', () => {
    expect(run({ types: ['object'], map: words }, { 'a/b~c': 1, fine: 'x' })).to.deep.equal({
      result: { fine: 'x' },
      paths: ['/a~1b~0c'],
    });
  });

  it('leaves a hole where a list item was, and so the others their positions', () => {
    const { result, paths } = run({ types: ['array'], items: words }, ['x', 5, 'y']);
    expect(paths).to.deep.equal(['/1']);
    expect(Object.keys(result as unknown[])).to.deep.equal(['0', '2']);
  });

  it('gives up what a required member is missing from, and no more', () => {
    const inner: Rule = { types: ['object'], members: [['name', words, true]] };
    const rule: Rule = {
      types: ['object'],
      members: [
        ['inner', inner],
        ['id', words, true],
      ],
    };
    expect(run(rule, { id: 'x', inner: {} })).to.deep.equal({ result: { id: 'x' }, paths: ['/inner/name'] });
    expect(run(rule, { inner: { name: 'y' } })).to.deep.equal({ result: undefined, paths: ['/id'] });
  });

  it('tells the loss of a record in a list from that of a member', () => {
    const faults: Fault[] = [];
    const item: Rule = {
      types: ['object'],
      members: [
        ['name', words, true],
        ['note', words],
      ],
    };
    check({ types: ['array'], items: item }, [{}, { name: 'x', note: 1 }], faults);
    expect(faults.map(({ path, lost }) => [path, lost])).to.deep.equal([
      ['/0/name', true],
      ['/1/note', false],
    ]);
  });
});
