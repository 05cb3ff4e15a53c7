import { expect } from '@open-wc/testing';
import type { Group } from '../../src/domain/group.ts';
import { sortListings } from '../../src/domain/listing-sort.ts';

const group = (id: string, more: Partial<Group> = {}): Group => ({
  type: 'group',
  id,
  name: id,
  areas: [],
  status: 'active',
  social: [],
  ...more,
});
const ids = (groups: readonly Group[]): string => groups.map(({ id }) => id).join(' ');

describe('the order of the list', () => {
  it('is that of the names as it comes', () => {
    const groups = [group('b'), group('a')];
    expect(sortListings(groups, (g) => g, 'name', [0, 0])).to.equal(groups);
  });

  it('puts the newest first, by as much of a date as there is, and what has none last', () => {
    const groups = [
      group('none'),
      group('year', { since: '2019' }),
      group('month', { since: '2019-05' }),
      group('old', { since: '2005-10-01' }),
      group('day', { since: '2019-05-31' }),
      group('too', { since: '2019' }),
    ];
    expect(ids(sortListings(groups, (g) => g, 'newest', undefined))).to.equal('day month year too old none');
  });

  it('puts the nearest first, over the ground and not by degrees, and what has no position last', () => {
    const groups = [
      group('none'),
      group('east', { position: [1.5, 60] }),
      group('north', { position: [0, 61] }),
      group('here', { position: [0, 60] }),
    ];
    // at 60 degrees north a degree of longitude is half as long as one of latitude
    expect(ids(sortListings(groups, (g) => g, 'nearest', [0, 60]))).to.equal('here east north none');
    expect(
      sortListings(groups, (g) => g, 'nearest', undefined),
      'from nowhere',
    ).to.equal(groups);
  });
});
