import { expect } from '@open-wc/testing';
import { fromKm, parseDistance, toKm, unitOf } from '../../src/domain/distance-unit.ts';
import { NATIONS } from '../../src/domain/group.ts';

describe('units of distance', () => {
  it('are kilometres in Ireland and miles everywhere else', () => {
    expect(NATIONS.filter((nation) => unitOf(nation) === 'kilometer')).to.deep.equal(['ireland']);
    expect(unitOf(undefined)).to.equal('mile');
  });

  it('are exact both ways', () => {
    expect(toKm(1, 'mile')).to.equal(1.609344);
    expect(fromKm(toKm(25, 'mile'), 'mile')).to.equal(25);
    expect(toKm(3, 'kilometer')).to.equal(3);
  });

  it('are read as an embedder writes them', () => {
    const km = (text: string): number | undefined => parseDistance(text, 'mile');
    expect([km('25'), km('25mi'), km(' 25 Miles ')]).to.deep.equal(Array(3).fill(25 * 1.609344));
    expect([km('40km'), km('40 kilometres'), parseDistance('40', 'kilometer')]).to.deep.equal([40, 40, 40]);
    expect(km('2.5km')).to.equal(2.5);
  });

  it('are nothing where nothing, or no distance, is written', () => {
    for (const text of ['', '0', '-5', 'far', '25 leagues', '1e9', 'Infinity', 'NaN', '99999'])
      expect(parseDistance(text, 'mile'), text).to.equal(undefined);
  });
});
