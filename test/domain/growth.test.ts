import { expect } from '@open-wc/testing';
import type { Group } from '../../src/domain/group.ts';
import { beginningYear, FIRST_YEAR, growthOf, hadBegun } from '../../src/domain/growth.ts';
import type { Place } from '../../src/domain/place.ts';

const NOW = 2026;

const group = (since?: string, lastConfirmed?: string): Group => ({
  type: 'group',
  id: 'a',
  name: 'A',
  areas: [],
  social: [],
  status: 'active',
  since,
  lastConfirmed,
});
const place = (awardedOn?: string, reaccreditedOn: string[] = []): Place => ({
  type: 'place',
  id: 'p',
  name: 'P',
  stream: 'library',
  status: 'awarded',
  precision: 'town',
  hosts: [],
  branches: [],
  awardedOn,
  reaccreditedOn,
});

describe('beginningYear', () => {
  it('is the year of a date of any precision', () => {
    for (const date of ['2012', '2012-05', '2012-05-31']) {
      expect(beginningYear(group(date), NOW), date).to.equal(2012);
      expect(beginningYear(place(date), NOW), date).to.equal(2012);
    }
  });

  it('is not later than the first renewal', () => {
    expect(beginningYear(place(undefined, ['2022', '2019-01']), NOW)).to.equal(2019);
    expect(beginningYear(place('2016', ['2019', '2022']), NOW)).to.equal(2016);
  });

  it('is not known without a date of a beginning, or with one yet to come', () => {
    expect(beginningYear(group(), NOW)).to.equal(undefined);
    expect(beginningYear(group(undefined, '2020'), NOW), 'when it was checked is no beginning').to.equal(undefined);
    expect(beginningYear(place(), NOW)).to.equal(undefined);
    expect(beginningYear(place('2027'), NOW)).to.equal(undefined);
  });

  it('counts what is older than the movement from its first year', () => {
    expect(beginningYear(place('1066'), NOW)).to.equal(FIRST_YEAR);
  });
});

describe('hadBegun', () => {
  it('shows what had begun by the end of a year', () => {
    expect(hadBegun(group('2012-12-31'), 2012, NOW)).to.equal(true);
    expect(hadBegun(group('2013'), 2012, NOW)).to.equal(false);
  });

  it('shows what has no date in the present alone', () => {
    expect(hadBegun(group(), NOW - 1, NOW)).to.equal(false);
    expect(hadBegun(group(), NOW, NOW)).to.equal(true);
    expect(hadBegun(place('2099'), NOW, NOW)).to.equal(true);
  });
});

describe('growthOf', () => {
  const { years, undated } = growthOf(
    [group('2005-10'), place('2012'), place('2012-03'), group(), place('1999'), place('2026-01')],
    NOW,
  );

  it('has a row for every year, also for those that brought nothing', () => {
    expect(years.map(({ year }) => year)).to.deep.equal(Array.from({ length: 22 }, (_, i) => 2005 + i));
  });

  it('counts what is new and all there is', () => {
    const row = (year: number) => years.find((one) => one.year === year);
    expect(row(2005)).to.deep.equal({ year: 2005, added: 2, total: 2 });
    expect(row(2011)).to.deep.equal({ year: 2011, added: 0, total: 2 });
    expect(row(2012)).to.deep.equal({ year: 2012, added: 2, total: 4 });
    expect(row(2026)).to.deep.equal({ year: 2026, added: 1, total: 5 });
    expect(undated).to.equal(1);
  });

  it('agrees with what is shown for each year', () => {
    const listings = [group('2005-10'), place('2012'), place('2012-03'), place('1999'), place('2026-01')];
    for (const { year, total } of growthOf(listings, NOW).years) {
      expect(listings.filter((one) => hadBegun(one, year, NOW)).length, String(year)).to.equal(total);
    }
  });
});
