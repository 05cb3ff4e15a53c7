import { expect } from '@open-wc/testing';
import { everyString, pickText, type Text } from '../../src/domain/text.ts';

const NAME: Text = { en: 'Sanctuary', cy: 'Noddfa', 'zh-Hant': '庇護', 'en-x-plain': 'Safe place' };

describe('pickText', () => {
  for (const [wanted, feedLanguages, value, lang] of [
    ['cy', [], 'Noddfa', 'cy'],
    ['CY', [], 'Noddfa', 'cy'],
    ['cy-GB', [], 'Noddfa', 'cy'],
    ['zh-hant-tw', [], '庇護', 'zh-Hant'],
    ['en-x-plain-more', [], 'Safe place', 'en-x-plain'],
    ['fr', ['cy', 'en'], 'Noddfa', 'cy'],
    ['fr', [], 'Sanctuary', 'en'],
    ['', [], 'Sanctuary', 'en'],
  ] as const) {
    it(`gives ${value} for ${wanted || 'no language'} in a feed of ${feedLanguages.join(', ') || 'no language'}`, () => {
      expect(pickText(NAME, wanted, feedLanguages)).to.deep.equal({ value, lang });
    });
  }

  it('takes a plain string for the first language of the feed', () => {
    expect(pickText('Words', 'cy', ['en', 'cy'])).to.deep.equal({ value: 'Words', lang: 'en' });
    expect(pickText('Words', 'cy')).to.deep.equal({ value: 'Words', lang: undefined });
  });

  it('passes over an empty translation', () => {
    expect(pickText({ cy: '', en: 'Words' }, 'cy', ['en'])).to.deep.equal({ value: 'Words', lang: 'en' });
    expect(pickText({}, 'cy')).to.deep.equal({ value: '', lang: undefined });
  });
});

describe('everyString', () => {
  it('gives the words in all languages', () => {
    expect(everyString(undefined)).to.deep.equal([]);
    expect(everyString('Words')).to.deep.equal(['Words']);
    expect(everyString({ en: 'Words', cy: 'Geiriau' })).to.deep.equal(['Words', 'Geiriau']);
  });
});

it('looks no further than fifty languages of a feed', () => {
  const many = Array.from({ length: 50 }, (_, i) => `q${String.fromCharCode(97 + (i % 26))}-x${i}`);
  expect(pickText(NAME, 'fr', [...many, 'cy'])).to.deep.equal({ value: 'Sanctuary', lang: 'en' });
});
