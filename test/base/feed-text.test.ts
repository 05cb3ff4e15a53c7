import { expect, fixture } from '@open-wc/testing';
import { feedString, feedText, type Reader } from '../../src/base/templates/feed-text.ts';
import type { Text } from '../../src/domain/text.ts';
import { formats as english } from '../../src/i18n/formats/en.ts';
import { createFormats } from '../../src/i18n/formats.ts';

const reader = (wanted: string, interfaceLang = wanted): Reader => ({
  wanted,
  interfaceLang,
  feedLanguages: ['en', 'cy'],
  formats: createFormats('en', english),
});

describe('feedText', () => {
  const shown = async (text: Text, by: Reader): Promise<string[]> => {
    const bdi = await fixture<HTMLElement>(feedText(text, by));
    return [bdi.localName, bdi.textContent, bdi.getAttribute('lang') ?? '', bdi.getAttribute('dir') ?? ''];
  };

  it('stands apart from its surroundings, and says no language where it is theirs', async () => {
    expect(await shown('Leeds', reader('en'))).to.deep.equal(['bdi', 'Leeds', '', '']);
    expect(await shown({ cy: 'Caerdydd' }, reader('cy-GB', 'cy'))).to.deep.equal(['bdi', 'Caerdydd', '', '']);
  });

  it('says its own language and direction where they differ', async () => {
    expect(await shown({ cy: 'Caerdydd' }, reader('en'))).to.deep.equal(['bdi', 'Caerdydd', 'cy', 'ltr']);
    expect(await shown({ ar: 'ليدز' }, reader('en'))).to.deep.equal(['bdi', 'ليدز', 'ar', 'rtl']);
    expect(await shown('Leeds', reader('ar'))).to.deep.equal(['bdi', 'Leeds', 'en', 'ltr']);
  });

  it('compares with the language of the interface, not of the page', async () => {
    expect(await shown({ de: 'Wien', en: 'Vienna' }, reader('de', 'en'))).to.deep.equal(['bdi', 'Wien', 'de', 'ltr']);
  });

  it('is never HTML', async () => {
    const bdi = await fixture<HTMLElement>(feedText('<b>Leeds</b>', reader('en')));
    expect(bdi.childElementCount).to.equal(0);
    expect(bdi.textContent).to.equal('<b>Leeds</b>');
  });

  it('gives the same words for an attribute', () => {
    expect(feedString({ en: 'Cardiff', cy: 'Caerdydd' }, reader('cy'))).to.equal('Caerdydd');
  });
});
