import { expect } from '@open-wc/testing';
import { plainText } from '../../src/domain/plain-text.ts';

describe('plainText', () => {
  for (const same of [
    'Leeds City of Sanctuary',
    "St John's – “a welcome” … £5",
    'Tŷ Noddfa, Gŵyr',
    'Baile Átha Cliath',
    'می‌خواهم',
    'ශ්‍රී ලංකා',
    'नमस्ते',
    'ትግርኛ',
    'العربية',
    '\u200fمرحبا\u200e!',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru',
    '👩‍👩‍👧‍👦 families',
    '❤️ you',
    '<script>alert(1)</script> &amp; "quotes"',
    '__proto__',
  ]) {
    it(`leaves ${same} as it is`, () => expect(plainText(same)).to.equal(same));
  }

  for (const [what, from, to] of [
    ['an override of direction', 'user\u202egpj.exe', 'usergpj.exe'],
    ['embeddings and isolates', '\u202aa\u202c\u2066b\u2069', 'ab'],
    ['controls', 'a\u0000b\u001bc\u007fd\u009be', 'abcde'],
    ['zero-width spaces', 'san\u200bctu\u2060ary\ufeff', 'sanctuary'],
    ['soft hyphens', 'sanc\u00adtuary', 'sanctuary'],
    ['white space', '  a\n\tb \u00a0 c\u2028d\u3000e ', 'a b c d e'],
    ['idle joiners', '\u200da\u200c\u200c\u200cb\u200d', 'a\u200cb'],
    ['hidden tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['names of nothing', '\u3164\u115f\uffa0\u200b', ''],
    ['marks of direction by themselves', '\u200e\u061c \u200f', ''],
    ['accents without a letter', '\ufe0f\u034f\u0301', ''],
    ['empty Braille', '\u2800a\u2800\u2800b', 'a b'],
    ['heaps of accents', `Z${'\u0301'.repeat(500)}algo`, `Z${'\u0301'.repeat(8)}algo`],
    ['heaps of accents on Cyrillic', `\u0416${'\u0483'.repeat(500)}`, `\u0416${'\u0483'.repeat(8)}`],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['what hides between spaces', 'a \u200b b', 'a b'],
    ['annotations', 'a\ufff9b\ufffac\ufffb', 'abc'],
  ] as const) {
    it(`takes out ${what}`, () => expect(plainText(from)).to.equal(to));
  }

  it('changes nothing the second time', () => {
    for (const text of ['a \u200b b', '\u200d a', 'a\u200c \u200c', '\u00a0\ufeff x']) {
      const once = plainText(text);
      expect(plainText(once)).to.equal(once);
    }
  });
});
