import { expect } from '@open-wc/testing';
import { tallyOf } from '../../src/domain/pledge-tally.ts';
import type { Pledges, PledgeTotal } from '../../src/domain/pledge.ts';

const pledges = (totals: PledgeTotal[], rest: Partial<Pledges> = {}): Pledges => ({
  totals,
  milestones: [],
  supporters: [],
  ...rest,
});

describe('tallyOf', () => {
  it('tells none from not known', () => {
    const tally = tallyOf(pledges([{ scope: 'all', organisations: 0 }]), 'all');
    expect(tally?.figures).to.deep.equal([
      { kind: 'organisations', n: 0 },
      { kind: 'individuals', n: undefined },
    ]);
  });

  it('has nothing to show where nothing that is asked for was published', () => {
    const all = pledges([{ scope: 'all', organisations: 5 }]);
    expect(tallyOf(all, 'all', ['individuals'])).to.equal(undefined);
    expect(tallyOf(all, 'elsewhere')).to.equal(undefined);
    expect(tallyOf(pledges([{ scope: 'all', goal: 5 }]), 'all')).to.equal(undefined);
  });

  it('never adds organisations and people, nor streams, to a number that was not published', () => {
    const all = pledges([
      { scope: 'school', organisations: 2 },
      { scope: 'faith', organisations: 3 },
      { scope: 'all', individuals: 7 },
    ]);
    expect(tallyOf(all, 'all')?.figures.map(({ n }) => n)).to.deep.equal([undefined, 7]);
  });

  it('takes the first of two rows of one scope', () => {
    const twice = pledges([
      { scope: 'all', organisations: 1 },
      { scope: 'all', organisations: 2 },
    ]);
    expect(tallyOf(twice, 'all')?.figures[0]?.n).to.equal(1);
  });

  for (const [what, now, by] of [
    ['more', 12, 2],
    ['fewer', 7, -3],
    ['as many', 10, 0],
  ] as const) {
    it(`gives the change: ${what}`, () => {
      const total = { scope: 'all', organisations: now, previous: { organisations: 10, asOf: '2025' } };
      expect(tallyOf(pledges([total]), 'all')?.figures[0]?.change).to.deep.equal({ by, since: '2025' });
    });
  }

  it('gives no change where either number is missing', () => {
    const previous = { organisations: 10, asOf: '2025' };
    const tally = tallyOf(pledges([{ scope: 'all', individuals: 4, previous }]), 'all');
    expect(tally?.figures.map(({ change }) => change)).to.deep.equal([undefined, undefined]);
  });

  it('counts organisations towards the goal, and people where there are none to count', () => {
    const goal = (total: PledgeTotal) => tallyOf(pledges([total]), 'all')?.goal;
    expect(goal({ scope: 'all', organisations: 4, individuals: 9, goal: 8 })).to.include({
      kind: 'organisations',
      n: 4,
    });
    expect(goal({ scope: 'all', individuals: 9, goal: 8 })).to.include({ kind: 'individuals', n: 9 });
    expect(goal({ scope: 'all', organisations: 4, goal: 0 })).to.equal(undefined);
  });

  it('says nothing of the goal where what it counts is not asked for', () => {
    const all = pledges([{ scope: 'all', organisations: 4, individuals: 9, goal: 8 }]);
    expect(tallyOf(all, 'all', ['individuals'])?.goal).to.equal(undefined);
  });

  for (const [n, next] of [
    [99, 100],
    [100, 500],
    [500, undefined],
  ] as const) {
    it(`at ${n} the next milestone is ${next ?? 'none'}`, () => {
      const milestones = [
        { at: 500, label: 'b' },
        { at: 100, label: 'a' },
      ];
      const tally = tallyOf(pledges([{ scope: 'all', organisations: n }], { milestones }), 'all');
      expect(tally?.next?.at).to.equal(next);
    });
  }

  it('breaks the whole down by known streams, the most first, and nothing else', () => {
    const all = pledges([
      { scope: 'all', organisations: 9 },
      { scope: 'northmoor', organisations: 8 },
      { scope: 'school', organisations: 2 },
      { scope: 'faith', organisations: 3 },
      { scope: 'library', individuals: 5 },
    ]);
    expect(tallyOf(all, 'all')?.breakdown).to.deep.equal([
      { stream: 'faith', n: 3 },
      { stream: 'school', n: 2 },
    ]);
    expect(tallyOf(all, 'northmoor')?.breakdown).to.deep.equal([]);
    expect(
      tallyOf({ ...all, totals: [{ scope: 'all', individuals: 1 }] }, 'all', ['individuals'])?.breakdown,
    ).to.deep.equal([]);
  });

  it('names the supporters of its scope only', () => {
    const supporters = [{ name: 'A', group: 'northmoor' }, { name: 'B', stream: 'school' }, { name: 'C' }];
    const of = (scope: string) =>
      tallyOf(pledges([{ scope, organisations: 1 }], { supporters }), scope)?.supporters.map(({ name }) => name);
    expect([of('all'), of('northmoor'), of('school')]).to.deep.equal([['A', 'B', 'C'], ['A'], ['B']]);
  });
});
