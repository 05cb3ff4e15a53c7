import { expect, fixture, html } from '@open-wc/testing';
import { directionOf, nearestLanguage, wordsLanguage } from '../../src/i18n/language.ts';

describe('the language an element stands in', () => {
  it('is that of the nearest ancestor that says', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="cy">
        <p lang=""><b></b></p>
      </div>`,
    );
    expect(nearestLanguage(outer.querySelector('b')!)).to.equal('cy');
  });

  it('is found through shadow hosts and slots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ga"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('section'));
    expect(nearestLanguage(inner)).to.equal('ga');
    const wrapper = root.appendChild(document.createElement('div'));
    wrapper.lang = 'ar';
    wrapper.append(document.createElement('slot'));
    const slotted = host.appendChild(document.createElement('p'));
    expect(nearestLanguage(slotted)).to.equal('ar');
  });

  it('is English where the page says something that is no language tag', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="not a tag!"></div>`);
    expect(nearestLanguage(outer)).to.equal('en');
  });
});

describe('direction', () => {
  for (const lang of ['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'en-Arab', 'pa-Arab-PK']) {
    it(`of ${lang} is right to left`, () => expect(directionOf(lang)).to.equal('rtl'));
  }
  for (const lang of ['en', 'en-GB', 'cy', 'CY-gb', 'gd', 'ti', 'am', 'ku', 'ar-Latn', 'nonsense!!']) {
    it(`of ${lang} is left to right`, () => expect(directionOf(lang)).to.equal('ltr'));
  }
});

describe('the words that serve a tag', () => {
  const served = { 'cy-GB': 'cy', 'sq-XK': 'sq', 'ti-ER': 'ti', 'vi-VN': 'vi', 'ckb-IQ': 'ckb', cym: 'cy' };
  for (const [tag, language] of Object.entries(served)) {
    it(`${tag} are those of ${language}`, () => expect(wordsLanguage(tag)).to.equal(language));
  }

  it('are Dari for both its names, Persian for every other', () => {
    expect(['prs', 'fa-AF', 'prs-AF', 'fa', 'fa-IR'].map(wordsLanguage)).to.deep.equal([
      'prs',
      'prs',
      'prs',
      'fa',
      'fa',
    ]);
  });
});
