import { expect } from '@open-wc/testing';
import { isFuture, isoDay, parsePartialDate } from '../../src/domain/partial-date.ts';

describe('parsePartialDate', () => {
  it('reads a year, a month or a day', () => {
    expect(parsePartialDate('2019')).to.deep.equal({ year: 2019, month: undefined, day: undefined });
    expect(parsePartialDate('2019-05')).to.deep.equal({ year: 2019, month: 5, day: undefined });
    expect(parsePartialDate('2019-05-31')).to.deep.equal({ year: 2019, month: 5, day: 31 });
  });

  it('knows the lengths of the months', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2025-02-28', '2025-04-30', '2025-12-31']) {
      expect(parsePartialDate(day), day).not.to.equal(undefined);
    }
    for (const day of ['2025-02-29', '1900-02-29', '2025-04-31', '2025-01-32', '2025-01-00', '2025-00', '2025-13']) {
      expect(parsePartialDate(day), day).to.equal(undefined);
    }
  });

  it('reads nothing else', () => {
    for (const value of ['', '19', '2019-5', '2019/05', '2019-05-31T00:00', ' 2019', 'May 2019', '-2019']) {
      expect(parsePartialDate(value), value).to.equal(undefined);
    }
  });
});

describe('isFuture', () => {
  const now = new Date('2026-02-28T23:30:00Z');

  it('judges a date by as much as it says', () => {
    for (const date of ['2025', '2026', '2026-02', '2026-02-28']) expect(isFuture(date, now), date).to.equal(false);
    for (const date of ['2027', '2026-04', '2026-03-02']) expect(isFuture(date, now), date).to.equal(true);
  });

  it('gives a day of grace to where it is tomorrow already', () => {
    expect(isFuture('2026-03-01', now)).to.equal(false);
    expect(isFuture('2026-03', now)).to.equal(false);
  });

  it('counts days at Greenwich', () => {
    expect(isoDay(now)).to.equal('2026-02-28');
  });
});
