import { expect } from '@open-wc/testing';
import type { Position } from '../../src/domain/geo.ts';
import type { Group, GroupStatus } from '../../src/domain/group.ts';
import { nearestGroups } from '../../src/domain/nearest-groups.ts';

const LEEDS: Position = [-1.5491, 53.8008];

function group(id: string, position?: Position, status: GroupStatus = 'active'): Group {
  return { type: 'group', id, name: id, areas: [], status, social: [], position };
}

const bradford = group('bradford', [-1.7594, 53.796]);
const york = group('york', [-1.0815, 53.9591]);
const truro = group('truro', [-5.051, 50.2632]);
const ids = (found: ReturnType<typeof nearestGroups>): string[] => found.groups.map(({ group }) => group.id);

describe('the nearest groups', () => {
  it('come nearest first, with how far they are and which way', () => {
    const found = nearestGroups([truro, york, bradford], LEEDS, { limit: 9, radius: 1000 });
    expect(ids(found)).to.deep.equal(['bradford', 'york', 'truro']);
    expect(found.groups.map(({ km }) => Math.round(km ?? 0))).to.deep.equal([14, 35, 460]);
    expect(found.groups.map(({ towards }) => towards)).to.deep.equal(['w', 'ne', 'sw']);
  });

  it('are as many as are wanted, from within the radius', () => {
    const groups = [truro, york, bradford];
    expect(ids(nearestGroups(groups, LEEDS, { limit: 1, radius: 1000 }))).to.deep.equal(['bradford']);
    expect(nearestGroups(groups, LEEDS, { limit: 9, radius: 20 }).isWithin).to.equal(true);
    expect(ids(nearestGroups(groups, LEEDS, { limit: 9, radius: 20 }))).to.deep.equal(['bradford']);
  });

  it('are given also where none is near enough', () => {
    const found = nearestGroups([truro, york], LEEDS, { limit: 1, radius: 20 });
    expect(found.isWithin).to.equal(false);
    expect(ids(found)).to.deep.equal(['york']);
  });

  it('are none that has closed and none whose place is not known', () => {
    const groups = [
      group('closed', LEEDS, 'closed'),
      group('paused', LEEDS, 'paused'),
      group('forming', LEEDS, 'forming'),
      group('nowhere'),
    ];
    expect(ids(nearestGroups(groups, LEEDS, { limit: 9, radius: 20 }))).to.deep.equal(['paused', 'forming']);
  });

  it('are found around the Greenwich meridian and the equator, where a coordinate is zero', () => {
    const found = nearestGroups([group('zero', [0, 0])], [0, 51.5], { limit: 1, radius: Infinity });
    expect(ids(found)).to.deep.equal(['zero']);
  });
});
