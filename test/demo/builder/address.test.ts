import { expect } from '@open-wc/testing';
import { readAddress, writeAddress } from '../../../demo/builder/model/address.ts';
import { plainConfiguration, type Configuration } from '../../../demo/builder/model/configuration.ts';
import { foreignHosts } from '../../../demo/builder/model/foreign-hosts.ts';

const CHOSEN: Configuration = {
  ...plainConfiguration('sanctuary-map'),
  way: 'div',
  lang: 'cy',
  sheet: true,
  feed: 'https://feed.example/a.json?x=1&y=2#z',
  words: 'Where “we” are & <more>',
  href: '/places',
  options: { nation: 'wales,ireland', timeline: '', heading: 'Croeso = welcome', hash: 'map' },
};

describe('builder: its address', () => {
  it('brings back what was chosen', () => {
    expect(readAddress(writeAddress(CHOSEN))).to.deep.equal(CHOSEN);
  });

  it('never holds the folder that the script comes from, nor a consent', () => {
    const options = { tiles: '', 'tiles-consent': 'given' };
    const written = writeAddress({ ...CHOSEN, files: 'https://evil.example/', options });
    expect(written).to.not.match(/evil|consent/);
    const read = readAddress('#element=map&files=https://evil.example/&tiles-consent=given');
    expect(read).to.deep.include({ files: '', options: {} });
    expect(readAddress('#element=story-carousel&stories-published-with-consent')?.options).to.deep.equal({});
  });

  it('takes nothing but elements of ours', () => {
    for (const hash of ['', '#main', '#element=', '#element=script', '#element=constructor', '#element=__proto__'])
      expect(readAddress(hash), hash).to.equal(undefined);
  });

  it('leaves out what is no attribute, no value of it, or one that a widget sets itself', () => {
    const read = readAddress(
      '#element=map&onclick=alert(1)&style=x&status=ready&award=awarded&theme=pink&show=everything&layout=both' +
        '&tile-url=javascript:{z}{x}{y}&timeline=yes&nation=wales,atlantis&__proto__=x&heading=a%0Ab&way=ftp&lang=xx',
    );
    expect(read).to.deep.equal(plainConfiguration('sanctuary-map'));
  });

  it('leaves out addresses that are not of the web, or hide whose they are', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://bank.example@evil.example/',
      'feed',
    ])
      expect(readAddress(`#element=map&feed=${encodeURIComponent(address)}`)?.feed, address).to.equal('');
  });

  it('names the servers that a link has filled in', () => {
    const options = { tiles: '', 'tile-url': 'https://{z}.tiles.example/{x}/{y}.png', heading: 'No server' };
    expect(foreignHosts({ ...CHOSEN, options })).to.deep.equal(['feed.example', 'z.tiles.example']);
    expect(foreignHosts(plainConfiguration('sanctuary-map'))).to.deep.equal([]);
    // what only looks like an address hides none that is one
    expect(foreignHosts({ ...CHOSEN, options: { heading: 'https://' } })).to.deep.equal(['feed.example']);
  });
});
