import { expect } from '@open-wc/testing';
import { messages as ukrainian } from '../../src/i18n/common/uk.ts';
import { createTranslate } from '../../src/i18n/message.ts';

const en = {
  plain: 'Try again',
  named: 'From {title}, updated {date}',
  counted: { one: '{n} school in {where}', other: '{n} schools in {where}' },
} as const;

const number = (n: number) => n.toLocaleString('en-GB');

describe('messages', () => {
  it('puts values in their places', () => {
    const t = createTranslate<typeof en>(en, 'en', number);
    expect(t('plain')).to.equal('Try again');
    expect(t('named', { title: 'The list', date: '2026' })).to.equal('From The list, updated 2026');
  });

  it('never reads a value as a pattern', () => {
    const t = createTranslate<typeof en>(en, 'en', number);
    expect(t('named', { title: '{date} $& $1', date: 'today' })).to.equal('From {date} $& $1, updated today');
  });

  it('chooses the plural form and writes numbers as the language does', () => {
    const t = createTranslate<typeof en>(en, 'en', number);
    expect(t('counted', { n: 1, where: 'Leeds' })).to.equal('1 school in Leeds');
    expect(t('counted', { n: 12345, where: 'Leeds' })).to.equal('12,345 schools in Leeds');
  });

  it('has all six forms of Welsh and Arabic', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const words = { count: forms } as const;
    const cy = createTranslate<typeof words>(words, 'cy', number);
    expect([0, 1, 2, 3, 6, 7].map((n) => cy('count', { n }))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    const ar = createTranslate<typeof words>(words, 'ar', number);
    expect([0, 1, 2, 3, 11, 100].map((n) => ar('count', { n }))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('counts in Ukrainian as it is spoken', () => {
    const uk = createTranslate(ukrainian, 'uk', number);
    const schools = [0, 1, 2, 5, 11, 21, 22].map((n) => uk('kind.school', { n }));
    expect(schools).to.deep.equal(['0 шкіл', '1 школа', '2 школи', '5 шкіл', '11 шкіл', '21 школа', '22 школи']);
  });
});
