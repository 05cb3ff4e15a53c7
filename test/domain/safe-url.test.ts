import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/domain/safe-url.ts';

const BASE = 'https://feeds.example/network/feed.json';

describe('safeUrl', () => {
  for (const [value, expected] of [
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://A.example', 'http://a.example/'],
    ['groups.json', 'https://feeds.example/network/groups.json'],
    ['/groups.json', 'https://feeds.example/groups.json'],
    ['//other.example/x', 'https://other.example/x'],
    ['?page=2', 'https://feeds.example/network/feed.json?page=2'],
    ['https://noddfa.example/Tŷ', 'https://noddfa.example/T%C5%B7'],
  ] as const) {
    it(`takes ${value}`, () => expect(safeUrl(value, BASE)).to.equal(expected));
  }

  for (const value of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' \tjavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'https://bank.example@evil.example/',
    'https://user:secret@a.example/',
    'https://',
    'mailto:a@b.example',
    'tel:+441132496000',
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(safeUrl(value, BASE)).to.equal(undefined));
  }

  it('takes mail and telephone where they are meant', () => {
    expect(safeUrl('mailto:a@b.example', BASE, 'contact')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:+441132496000', BASE, 'contact')).to.equal('tel:+441132496000');
    expect(safeUrl('javascript:alert(1)', BASE, 'contact')).to.equal(undefined);
  });
});
