import { expect } from '@open-wc/testing';
import { facetOptions } from '../../src/domain/facet-options.ts';
import { isChosen, isInScope, NO_CHOICE, type Listing } from '../../src/domain/listing.ts';
import type { Place } from '../../src/domain/place.ts';

const place = (id: string, more: Partial<Place>): Place => ({
  type: 'place',
  id,
  name: id,
  stream: 'school',
  status: 'awarded',
  reaccreditedOn: [],
  hosts: [],
  branches: [],
  precision: 'town',
  ...more,
});
const group: Listing = {
  type: 'group',
  id: 'leeds',
  name: 'Leeds',
  areas: ['Leeds'],
  status: 'active',
  social: [],
  nation: 'england',
};
const library = place('library', { stream: 'library', nation: 'wales', status: 'pledged' });
const theatre = place('theatre', { stream: 'theatre', nation: 'england', group: 'leeds' });
const circus = place('circus', { stream: 'circus' });
const all = [group, library, theatre, circus];

const scope = (more: Partial<Parameters<typeof isInScope>[1]>) => ({
  types: new Set(['group', 'place'] as const),
  choice: NO_CHOICE,
  ...more,
});
const ids = (listings: readonly Listing[]) => listings.map(({ id }) => id);

describe('the embedder’s scope', () => {
  it('lets everything through when nothing is asked', () => {
    expect(all.filter((l) => isInScope(l, scope({})))).to.deep.equal(all);
  });
  it('shows one type', () => {
    expect(ids(all.filter((l) => isInScope(l, scope({ types: new Set(['group'] as const) }))))).to.deep.equal([
      'leeds',
    ]);
  });
  it('shows a group with the places that belong to it', () => {
    expect(
      ids(all.filter((l) => isInScope(l, scope({ choice: { ...NO_CHOICE, group: new Set(['leeds']) } })))),
    ).to.deep.equal(['leeds', 'theatre']);
  });
});

describe('the visitor’s choices', () => {
  it('are "or" within a facet and "and" between facets', () => {
    const choice = { ...NO_CHOICE, kind: new Set(['library', 'theatre']), nation: new Set(['england']) };
    expect(ids(all.filter((l) => isChosen(l, choice)))).to.deep.equal(['theatre']);
  });
  it('leave out what has no value for a facet', () => {
    expect(ids(all.filter((l) => isChosen(l, { ...NO_CHOICE, status: new Set(['awarded']) })))).to.deep.equal([
      'theatre',
      'circus',
    ]);
  });
});

describe('facet counts', () => {
  it('are in the usual order, unknown streams last', () => {
    expect(facetOptions(all, NO_CHOICE, 'kind').map(({ value }) => value)).to.deep.equal([
      'group',
      'library',
      'theatre',
      'circus',
    ]);
  });
  it('heed the other facets and not their own', () => {
    const choice = { ...NO_CHOICE, kind: new Set(['library']), nation: new Set(['england']) };
    expect(facetOptions(all, choice, 'kind')).to.deep.equal([
      { value: 'group', count: 1 },
      { value: 'library', count: 0 },
      { value: 'theatre', count: 1 },
      { value: 'circus', count: 0 },
    ]);
    expect(facetOptions(all, choice, 'nation')).to.deep.equal([
      { value: 'england', count: 0 },
      { value: 'wales', count: 1 },
    ]);
  });
  it('leave most values out where names stand for streams', () => {
    const named = Array.from({ length: 5000 }, (_, i) => place(`p${i}`, { stream: `s${i}` }));
    expect(facetOptions([...named, ...all], NO_CHOICE, 'kind'))
      .to.have.length(60)
      .and.to.deep.include({ value: 'library', count: 1 });
  });
});
