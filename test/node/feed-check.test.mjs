/**
 * The reader's own check of a record against a full JSON Schema validator, on valid records and on thousands of broken
 * ones: both must agree on what is right, and what the reader makes of a wrong record must be right.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { mutations } from '../support/mutations.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../src/feed/schema/feed-1.schema.json');
const whole = read('../fixtures/feeds/whole.json');
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

const load = async (name) => (await runnerImport(`./src/feed/${name}.ts`)).module;
const { check } = await load('check');

/** Records of each kind, with every member the schema knows. */
const RECORDS = {
  header: [whole],
  group: whole.groups.features,
  place: whole.places.features,
  pledges: [whole.pledges],
  story: whole.stories.items,
};

const ajv = new Ajv({ strict: false });
// What a type of geometry asks of its coordinates is not for the check: an area is taken whole or not at all, afterwards.
for (const keyword of ['if', 'then', 'else']) delete schema.$defs.area[keyword];
const { $id: _, ...plain } = schema;
const COLLECTIONS = ['groups', 'places', 'pledges', 'stories'];
const header = {
  ...plain,
  properties: Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !COLLECTIONS.includes(name))),
};

/** As JSON has it: without the holes the check leaves. */
const dense = (value) =>
  Array.isArray(value)
    ? value.filter(() => true).map(dense)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, dense(child)]))
      : value;

for (const [name, records] of Object.entries(RECORDS)) {
  const rule = (await load(`generated/${name}-rule`))[`${name}Rule`];
  const isValid = ajv.compile(name === 'header' ? header : { ...schema.$defs[name], $defs: schema.$defs });

  describe(`the check of a ${name}`, () => {
    it('takes a valid record as it is', () => {
      for (const record of records) {
        const faults = [];
        assert.equal(check(rule, record, faults), record);
        assert.deepEqual(faults, []);
        assert.ok(isValid(record));
      }
    });

    it('agrees with the schema on every mutation, and mends what it can', () => {
      fc.assert(
        fc.property(mutations(records), (record) => {
          const before = JSON.stringify(record);
          const faults = [];
          const mended = check(rule, record, faults);
          assert.equal(faults.length === 0, isValid(record), 'right or wrong');
          assert.equal(mended === record, faults.length === 0, 'left as it is only when right');
          if (mended !== undefined) assert.ok(isValid(dense(mended)), JSON.stringify(isValid.errors));
          assert.equal(JSON.stringify(record), before, 'the record itself is untouched');
        }),
        { numRuns: RUNS },
      );
    });
  });
}
