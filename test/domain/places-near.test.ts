import { expect } from '@open-wc/testing';
import type { Position } from '../../src/domain/geo.ts';
import type { Group } from '../../src/domain/group.ts';
import type { AwardStatus, Place } from '../../src/domain/place.ts';
import { placesNear } from '../../src/domain/places-near.ts';

const HERE: Position = [-1.5, 53.8];
const group: Group = { type: 'group', id: 'g', name: 'G', areas: [], status: 'active', social: [], position: HERE };

function place(stream: string, position?: Position, more: Partial<Place> = {}): Place {
  const status: AwardStatus = 'awarded';
  return {
    type: 'place',
    id: `${stream}${String(position)}`,
    name: stream,
    stream,
    status,
    reaccreditedOn: [],
    hosts: [],
    precision: 'town',
    branches: [],
    position,
    ...more,
  };
}

describe('what is near a group', () => {
  it('is counted by stream, in the usual order', () => {
    const places = [place('theatre', HERE), place('school', HERE), place('school', [-1.51, 53.81])];
    expect(placesNear(group, places, 5)).to.deep.equal([
      ['school', 2],
      ['theatre', 1],
    ]);
  });

  it('is within the radius, or belongs to the group', () => {
    const far: Position = [-1.5, 54.8];
    const places = [
      place('school', far),
      place('library', far, { group: 'g' }),
      place('museum', undefined, { group: 'g' }),
      place('garden', far, { group: 'other' }),
    ];
    expect(placesNear(group, places, 5)).to.deep.equal([
      ['library', 1],
      ['museum', 1],
    ]);
    expect(placesNear({ ...group, position: undefined }, places, 5)).to.have.length(2);
  });

  it('counts no award that has lapsed, and streams nobody has heard of', () => {
    const places = [place('school', HERE, { status: 'lapsed' }), place('allotment', HERE)];
    expect(placesNear(group, places, 5)).to.deep.equal([['allotment', 1]]);
  });
});
