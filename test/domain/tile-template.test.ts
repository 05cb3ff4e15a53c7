import { expect } from '@open-wc/testing';
import { tileTemplate, type TemplateFault, type TileTemplate } from '../../src/domain/tile-template.ts';

const PAGE = 'https://council.example/sanctuary/map.html';
const TILE = { x: 31, y: 20, z: 6 };

const read = (value: string, base = PAGE): TileTemplate => {
  const template = tileTemplate(value, base);
  if ('fault' in template) throw new Error(`${value}: ${template.fault}`);
  return template;
};
const faultOf = (value: string, base = PAGE): TemplateFault['fault'] | undefined => {
  const template = tileTemplate(value, base);
  return 'fault' in template ? template.fault : undefined;
};

describe('tileTemplate', () => {
  for (const [what, value, expected] of [
    ['XYZ', 'https://t.example/{z}/{x}/{y}.png', 'https://t.example/6/31/20.png'],
    ['a query', 'https://t.example/wmts?z={z}&r={y}&c={x}&key=a%2Fb', 'https://t.example/wmts?z=6&r=20&c=31&key=a%2Fb'],
    ['TMS', 'https://t.example/{z}/{x}/{-y}.png', 'https://t.example/6/31/43.png'],
    ['WMTS', 'https://t.example/os/{TileMatrix}/{TileRow}/{TileCol}.png', 'https://t.example/os/6/20/31.png'],
    [
      'WMTS names',
      'https://t.example/EPSG:3857:{tilematrix}/{TILEROW}/{TileCol}',
      'https://t.example/EPSG:3857:6/20/31',
    ],
    ['a path of the page', '/tiles/{z}/{x}/{y}.png', 'https://council.example/tiles/6/31/20.png'],
    ['a relative path', 'tiles/{z}/{x}/{y}.png', 'https://council.example/sanctuary/tiles/6/31/20.png'],
    ['a port', 'https://t.example:8443/{z}/{x}/{y}', 'https://t.example:8443/6/31/20'],
  ] as const) {
    it(`reads ${what}`, () => expect(read(value).urlOf(TILE, false)).to.equal(expected));
  }

  it('asks for the dense form on a dense screen, where the server has one', () => {
    const { urlOf } = read('https://t.example/{z}/{x}/{y}{r}.png');
    expect(urlOf(TILE, true)).to.equal('https://t.example/6/31/20@2x.png');
    expect(urlOf(TILE, false)).to.equal('https://t.example/6/31/20.png');
  });

  it('counts TMS rows from the south at every zoom', () => {
    const { urlOf } = read('https://t.example/{z}/{-y}/{x}');
    expect(urlOf({ x: 0, y: 0, z: 0 }, false)).to.equal('https://t.example/0/0/0');
    expect(urlOf({ x: 0, y: 0, z: 18 }, false)).to.equal('https://t.example/18/262143/0');
  });

  it('says whom it will ask', () => {
    const { origin, host } = read('https://T.example:8443/{z}/{x}/{y}');
    expect([origin, host]).to.deep.equal(['https://t.example:8443', 't.example:8443']);
  });

  for (const [value, fault] of [
    ['javascript:alert({z}{x}{y})', 'not-web'],
    [' java\nscript:alert({z},{x},{y})', 'not-web'],
    ['data:image/png;base64,{z}{x}{y}', 'not-web'],
    ['blob:https://t.example/{z}/{x}/{y}', 'not-web'],
    ['file:///{z}/{x}/{y}', 'not-web'],
    ['https://user:secret@t.example/{z}/{x}/{y}', 'user-name'],
    ['https://bank.example@t.example/{z}/{x}/{y}', 'user-name'],
    ['https://{z}.t.example/{x}/{y}', 'host'],
    ['https://t{x}.example/{z}/{y}', 'host'],
    ['https://t.example:80{z}/{x}/{y}', 'host'],
    ['https://{s}.tile.example/{z}/{x}/{y}.png', 'subdomain'],
    ['https://t.example/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}', 'slot'],
    ['https://t.example/{constructor}/{z}/{x}/{y}', 'slot'],
    ['https://t.example/{}/{z}/{x}/{y}', 'slot'],
    ['https://t.example/tile.png', 'no-tile'],
    ['https://t.example/{z}/{x}.png', 'no-tile'],
    ['', 'no-tile'],
    ['https://[/{z}/{x}/{y}', 'no-address'],
    ['http://t.example/{z}/{x}/{y}', 'not-encrypted'],
  ] as const) {
    it(`refuses ${JSON.stringify(value)}: ${fault}`, () => expect(faultOf(value)).to.equal(fault));
  }

  it('takes http on a page that is not encrypted itself', () => {
    expect(faultOf('http://t.example/{z}/{x}/{y}', 'http://localhost:8000/')).to.equal(undefined);
  });

  it('names what it does not know', () => {
    expect(tileTemplate('https://t.example/{Style}/{z}/{x}/{y}', PAGE)).to.include({ detail: '{style}' });
  });
});
