import { expect } from '@open-wc/testing';
import { formats as arabic } from '../../src/i18n/formats/ar.ts';
import { formats as welsh } from '../../src/i18n/formats/cy.ts';
import { formats as british } from '../../src/i18n/formats/en.ts';
import { formats as persian } from '../../src/i18n/formats/fa.ts';
import { formats as georgian } from '../../src/i18n/formats/ka.ts';
import { formats as pashto } from '../../src/i18n/formats/ps.ts';
import { formats as tigrinya } from '../../src/i18n/formats/ti.ts';
import { createFormats } from '../../src/i18n/formats.ts';

describe('dates', () => {
  it('keep the precision they were published with', () => {
    const { partialDate } = createFormats('en-GB', british);
    expect(partialDate('2018')).to.equal('2018');
    expect(partialDate('2025-10')).to.equal('October 2025');
    expect(partialDate('2018-11-28')).to.equal('28 November 2018');
  });

  it('are Welsh in a browser that has no Welsh', () => {
    const { partialDate, moment } = createFormats('cy', welsh);
    expect(partialDate('2018')).to.equal('2018');
    expect(partialDate('2025-10')).to.equal('Hydref 2025');
    expect(partialDate('2018-11-28')).to.equal('28 Tachwedd 2018');
    expect(moment(new Date(2026, 4, 3, 14, 5).getTime())).to.match(/^3 Mai 2026.*14:05$/);
  });

  it('are Tigrinya and Georgian in a browser that has neither', () => {
    const [ti, ka] = [createFormats('ti', tigrinya), createFormats('ka', georgian)];
    expect(['2018-11-28', '2026-05'].map(ti.partialDate)).to.deep.equal(['28 ሕዳር 2018', 'ጉንበት 2026']);
    expect(['2018-11-28', '2026-05'].map(ka.partialDate)).to.deep.equal(['28 ნოემბერი, 2018', 'მაისი, 2026']);
    expect(ti.moment(new Date(2026, 4, 3, 14, 5).getTime())).to.equal('3 ጉንበት 2026፣ 14:05');
    expect(ka.moment(new Date(2026, 4, 3, 14, 5).getTime())).to.equal('3 მაისი, 2026, 14:05');
  });

  it('are of the Gregorian calendar in Persian too, with its numerals', () => {
    const { partialDate, moment } = createFormats('fa', persian);
    expect(partialDate('2025-10-05')).to.equal('۵ اکتبر ۲۰۲۵');
    expect(moment(new Date(2025, 9, 5, 13).getTime())).to.contain('۵ اکتبر ۲۰۲۵');
  });

  it('have the numerals of the language', () => {
    const { partialDate } = createFormats('ps', pashto);
    expect(['2018', '2018-11-28'].map(partialDate)).to.deep.equal(['۲۰۱۸', '۲۸ نومبر ۲۰۱۸']);
  });

  it('of a first century are none of the twentieth', () => {
    expect(createFormats('en-GB', british).partialDate('0019')).to.equal('19');
    expect(createFormats('en-GB', british).partialDate('0019-05-31')).to.equal('31 May 19');
  });

  it('that are no dates are shown as they are', () => {
    for (const words of ['spring', '', '2018-1', '20181', '2018-13', '2018-00-01']) {
      expect(createFormats('en-GB', british).partialDate(words)).to.equal(words);
    }
  });
});

describe('numbers', () => {
  it('that are not whole, or less than nothing, are written by the browser', () => {
    const { number } = createFormats('en-GB', british);
    expect([1234.5, -3, 1e21].map(number)).to.deep.equal(['1,234.5', '-3', '1,000,000,000,000,000,000,000']);
  });
});

describe('lists', () => {
  it('are joined as the language does', () => {
    expect(createFormats('en-GB', british).list(['1 school', '2 libraries'])).to.equal('1 school and 2 libraries');
    expect(createFormats('cy', welsh).list(['1 ysgol', '8 llyfrgell'])).to.match(/^1 ysgol(,| ac?) 8 llyfrgell$/);
  });
});

describe('order', () => {
  it('is that of the language, numbers by value', () => {
    expect(['Ysgol 10', 'Ysgol 9', 'Éire'].sort(createFormats('en-GB', british).compare)).to.deep.equal([
      'Éire',
      'Ysgol 9',
      'Ysgol 10',
    ]);
  });
});

describe('distances', () => {
  it('have their unit in words, in the number they need', () => {
    const { distance } = createFormats('en-GB', british);
    expect(distance(1, 'mile')).to.equal('1 mile');
    expect(distance(6, 'mile')).to.equal('6 miles');
    expect(distance(1200, 'kilometer')).to.equal('1,200 kilometres');
    expect(createFormats('ar', arabic).distance(3, 'mile')).to.equal('3 أميال');
  });

  it('are Welsh in a browser that has no Welsh', () => {
    const { distance } = createFormats('cy', welsh);
    const miles = [1, 2, 3, 6].map((n) => distance(n, 'mile'));
    expect(miles).to.deep.equal(['1 filltir', '2 filltir', '3 milltir', '6 milltir']);
    expect([2, 3, 5].map((n) => distance(n, 'kilometer'))).to.deep.equal(['2 gilomedr', '3 chilomedr', '5 cilomedr']);
  });
});
