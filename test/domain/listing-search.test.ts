import { expect } from '@open-wc/testing';
import type { Group } from '../../src/domain/group.ts';
import { ListingSearch } from '../../src/domain/listing-search.ts';
import type { Listing } from '../../src/domain/listing.ts';
import type { Place } from '../../src/domain/place.ts';
import { TEXT_PAYLOADS } from '../support/xss-payloads.ts';

const place: Place = {
  type: 'place',
  id: 'p',
  name: { en: 'St Fagans Museum', cy: 'Amgueddfa Sain Ffagan' },
  town: 'Caerdydd',
  title: 'Museum of Sanctuary',
  stream: 'museum',
  branches: ['Tŷ Hafan'],
  status: 'awarded',
  reaccreditedOn: [],
  hosts: [],
  precision: 'town',
};
const group: Group = {
  type: 'group',
  id: 'g',
  name: 'Ynys Môn',
  areas: ['Anglesey', 'Caergybi / Holyhead'],
  region: 'Gwynedd',
  status: 'active',
  social: [],
};

describe('searching the list', () => {
  const search = new ListingSearch((listing) => (listing.type === 'place' ? ['Museums'] : ['Local groups']));
  const found = (words: string): string[] =>
    [place, group].filter((listing: Listing) => search.matcher(words)?.(listing)).map(({ id }) => id);

  for (const [words, ids] of [
    ['fagan', 'p'],
    ['FAGANS', 'p'],
    ['amgueddfa', 'p'],
    ['museum caerdydd', 'p'],
    ['caerdydd museum', 'p'],
    ['ty hafan', 'p'],
    ['ynys mon', 'g'],
    ['Ynys Môn', 'g'],
    ['holyhead', 'g'],
    ['gwynedd', 'g'],
    ['local groups', 'g'],
    ['caer', 'p,g'],
    ['fagan anglesey', ''],
    ['nowhere', ''],
  ] as const) {
    it(`finds ${ids || 'nothing'} by "${words}"`, () => expect(found(words).join()).to.equal(ids));
  }

  it('lets everything through when nothing is searched for', () => {
    for (const words of ['', '   ', '.,!', '\u0301']) expect(search.matcher(words), words).to.equal(undefined);
  });

  it('takes whatever is typed as words, however odd or long', () => {
    for (const words of [...TEXT_PAYLOADS, '[', '(?:', '\\', 'a'.repeat(1e6), 'fagan '.repeat(1e5), '\ud800'])
      expect(() => found(words)).not.to.throw();
    expect(found('fagan '.repeat(1e5))).to.deep.equal(['p']);
  });
});
