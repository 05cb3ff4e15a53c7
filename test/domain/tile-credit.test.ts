import { expect } from '@open-wc/testing';
import { tileCredit } from '../../src/domain/tile-credit.ts';

const PAGE = 'https://council.example/map';

describe('tileCredit', () => {
  it('is plain text', () => {
    expect(tileCredit('Contains OS data © Crown copyright 2026', PAGE)).to.deep.equal([
      { text: 'Contains OS data © Crown copyright 2026' },
    ]);
  });

  it('has links, as many as are wanted', () => {
    const line =
      '© [OpenMapTiles](https://openmaptiles.org/) © [OpenStreetMap](https://www.openstreetmap.org/copyright).';
    expect(tileCredit(line, PAGE)).to.deep.equal([
      { text: '© ' },
      { text: 'OpenMapTiles', url: 'https://openmaptiles.org/' },
      { text: ' © ' },
      { text: 'OpenStreetMap', url: 'https://www.openstreetmap.org/copyright' },
      { text: '.' },
    ]);
  });

  for (const address of [
    'javascript:alert%281%29',
    'data:text/html,x',
    'https://bank.example@other.example/',
    'mailto:a@b.example',
  ])
    it(`leaves the words of a link to ${address}`, () => {
      expect(tileCredit(`[Maps](${address})`, PAGE)).to.deep.equal([{ text: 'Maps' }]);
    });

  it('shows HTML as it was written', () => {
    const line = '<a href="https://t.example">Maps</a><img src=x onerror=alert(1)>';
    expect(tileCredit(line, PAGE)).to.deep.equal([{ text: line }]);
  });

  it('takes out what nobody sees', () => {
    expect(tileCredit(' \u202eMaps\u0000\n by\u200b us ', PAGE)).to.deep.equal([{ text: 'Maps by us' }]);
  });

  it('is nothing where nothing is written', () => {
    expect(tileCredit('  ', PAGE)).to.deep.equal([]);
    expect(tileCredit('[](https://t.example)', PAGE)).to.deep.equal([]);
  });

  it('takes no time for a line made to take long', () => {
    const line = '[('.repeat(20_000);
    expect(tileCredit(line, PAGE)).to.deep.equal([{ text: line }]);
  });
});
