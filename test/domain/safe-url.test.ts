import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../src/domain/safe-url.ts';

const BASE = 'https://feeds.example/network/feed.json';

describe('safeUrl', () => {
  for (const [value, expected] of [
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://A.example', 'http://a.example/'],
    ['groups.json', 'https://feeds.example/network/groups.json'],
    ['/groups.json', 'https://feeds.example/groups.json'],
    ['//other.example/x', 'https://other.example/x'],
    ['pages/@handle', 'https://feeds.example/network/pages/@handle'],
    ['wwwroot/page', 'https://feeds.example/network/wwwroot/page'],
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
    'www.example.org',
    'WWW.example.org/page',
    'someone@example.org',
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

  it('gives what parsing gives, also where it does not parse', () => {
    const pieces = [
      'https://',
      'http://',
      'HTTPS://',
      'xn--',
      'a',
      'Z',
      '9',
      '-',
      '_',
      '~',
      '.',
      '..',
      '/',
      '//',
      '@',
      ':',
    ];
    const more = ['80', '%2e', '?', '#', ' ', '\\', 'example', '0x7f', 'é', '&', ';'];
    const address = fc
      .array(fc.constantFrom(...pieces, ...more), { maxLength: 9 })
      .map((parts) => `https://a.example/${parts.join('')}`);
    const host = fc
      .array(fc.constantFrom(...pieces, ...more), { maxLength: 9 })
      .map((parts) => `https://${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(address, host), (value) => {
        const url = URL.canParse(value, BASE) ? new URL(value, BASE) : undefined;
        const expected = url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
        expect(safeUrl(value, BASE)).to.equal(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to an end, however odd the address', () => {
    for (const piece of ['a', 'a.', '/', 'a/', 'a-', '.', '~/a.']) {
      safeUrl(`https://a.example/${piece.repeat(100_000)}!`, BASE);
      safeUrl(`https://${piece.repeat(100_000)}!`, BASE);
    }
  });
});
